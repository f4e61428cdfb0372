import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, test } from '@jest/globals';
import type { Neo4jConfig } from '../../src/config';
import { borrowExistingServer } from './neo4j-existing';

const CLI = resolve(__dirname, '../../../scripts/neo4j/cli.js');
const START_MS = 180_000;
const TEST_MS = 60_000;

/**
 * Describes what needs a real Neo4j. A server of its own is started for the test file, in a throw-away folder, with a
 * password that no other server has; with `NEO4J_URI`, the server there is used, if its database is empty.
 * Where there is no Neo4j, one line says why the suite is skipped; with `REQUIRE_NEO4J=1` that is a failure.
 *
 * @param body is given a function that tells how to reach the server, once the tests run, and one that tells of the server
 */
export function describeWithNeo4j(
  suiteName: string,
  body: (getConfig: () => Neo4jConfig, getServer: () => RunningServer) => void,
): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, '--check'], { encoding: 'utf8' });
  const answer = (stdout + stderr).trim();
  if (status !== 0 && process.env['REQUIRE_NEO4J'] === '1') {
    test(`${suiteName}: Neo4j is required`, () => {
      throw new Error(answer);
    });
    return;
  }
  if (status !== 0) {
    process.stderr.write(`Skipped: ${suiteName}: ${answer}\n`);
    describe.skip(suiteName, () => body(notStarted, notStarted));
    return;
  }
  describe(suiteName, () => {
    let server: RunningServer | undefined;
    beforeAll(async () => {
      server = process.env['NEO4J_URI'] ? await borrowExistingServer(process.env) : await startServer();
    }, START_MS);
    afterAll(async () => server?.stop(), TEST_MS);
    body(
      () => server?.config ?? notStarted(),
      () => server ?? notStarted(),
    );
  });
}

/** A server to test with, until it is stopped or given back. */
export interface RunningServer {
  readonly config: Neo4jConfig;
  readonly stop: () => Promise<void>;
  /** Stops a server of our own, and gives what starts it again, where it was and with what it had. */
  readonly halt?: () => Promise<() => Promise<void>>;
}

async function startServer(): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'graph-neo4j-'));
  let { child, config } = await launch(folder);
  return {
    config,
    stop: async () => {
      await end(child);
      rmSync(folder, { recursive: true, force: true });
    },
    halt: async () => {
      await end(child);
      return async () => {
        ({ child, config } = await launch(folder, new URL(config.uri).port));
      };
    },
  };
}

async function launch(folder: string, port = '0'): Promise<{ child: ChildProcess; config: Neo4jConfig }> {
  const { NEO4J_PASSWORD: _, ...env } = process.env;
  // Forked, so that the server is stopped even where these tests are killed.
  const child = fork(CLI, ['--data', folder, '--port', port], { env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => (words += chunk.toString()));
  const variables = await Promise.race([
    once(child, 'message').then(([message]) => message as Record<string, string>),
    once(child, 'exit').then(() => {
      throw new Error(`Neo4j did not start: ${words}`);
    }),
  ]);
  return {
    child,
    config: {
      uri: variables['NEO4J_URI'] ?? '',
      username: variables['NEO4J_USERNAME'] ?? '',
      password: variables['NEO4J_PASSWORD'] ?? '',
      database: undefined,
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}

function notStarted(): never {
  throw new Error('Neo4j is not running yet: ask for it inside a test');
}
