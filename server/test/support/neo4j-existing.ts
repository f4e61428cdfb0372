import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readConfig } from '../../src/config';
import type { RunningServer } from './neo4j';
import { Neo4jDatabase } from './neo4j-database';

const LOCK = join(tmpdir(), 'graph-neo4j-tests.lock');
const POLL_MS = 100;

/**
 * Uses the server of `NEO4J_URI`, one test file at a time, and leaves its database as it was: empty. Throws where
 * something is in it, because that is somebody's.
 */
export async function borrowExistingServer(env: NodeJS.ProcessEnv): Promise<RunningServer> {
  const config = readConfig(env).neo4j;
  if (!config) throw new Error('NEO4J_URI is not set');
  await takeLock();
  const database = new Neo4jDatabase(config);
  if (!(await database.isEmpty())) {
    await database.close();
    releaseLock();
    throw new Error(
      'The database at NEO4J_URI is not empty. Tests would wipe it: empty it, or unset NEO4J_URI to start another.',
    );
  }
  return {
    config,
    stop: async () => {
      await database.clear();
      await database.close();
      releaseLock();
    },
  };
}

async function takeLock(): Promise<void> {
  while (!tryLock()) await setTimeout(POLL_MS);
}

// Only one process can make a folder.
function tryLock(): boolean {
  try {
    mkdirSync(LOCK);
  } catch {
    if (isAbandoned()) releaseLock();
    return false;
  }
  writeFileSync(join(LOCK, 'pid'), String(process.pid));
  return true;
}

function isAbandoned(): boolean {
  try {
    process.kill(Number(readFileSync(join(LOCK, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function releaseLock(): void {
  rmSync(LOCK, { recursive: true, force: true });
}
