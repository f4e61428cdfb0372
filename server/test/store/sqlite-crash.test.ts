import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openSqliteStore } from '../../src/store/sqlite/store';
import { buildServer } from './build-server';
import { readTopology } from './contract/read-topology';

jest.setTimeout(120_000);

const WRITER = resolve(__dirname, 'sqlite-writer.mjs');
const PER_CHANGE = 200;

const folder = mkdtempSync(join(tmpdir(), 'graph-crash-'));
const path = join(folder, 'graph.sqlite');
beforeAll(buildServer);
afterAll(() => rmSync(folder, { recursive: true }));

test.each([1, 2, 3, 5, 8, 13])('kill -9 after change %i loses nothing that was acknowledged', async (changes) => {
  const acknowledged = await writeUntilKilled(changes);

  const store = openSqliteStore(path);
  const { revision, entities } = await store.statistics();
  expect(revision).toBeGreaterThanOrEqual(acknowledged);
  const topology = await readTopology(store);
  expect(topology.entities).toHaveLength(entities);
  const written = new Map<string, number>();
  for (const { id } of topology.entities) {
    const change = id.slice(0, id.lastIndexOf('-'));
    written.set(change, (written.get(change) ?? 0) + 1);
  }
  // Every change is there as a whole: the last one that was acknowledged, and none by half.
  expect(written.has(`e-${acknowledged - 1}`)).toBe(true);
  expect([...new Set(written.values())]).toEqual([PER_CHANGE]);
  expect(await store.searchCandidates({ tokens: ['nam'], limit: entities + 1 })).toHaveLength(entities);
  expect(await store.apply({})).toBe(revision + 1);
  await store.close();
});

/** Kills the writer once it has acknowledged so many changes, while it writes on. Gives the last acknowledgement. */
async function writeUntilKilled(changes: number): Promise<number> {
  const writer = spawn(process.execPath, [WRITER, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(writer, 'close');
  let lines = 0;
  let last = 0;
  for await (const line of createInterface({ input: writer.stdout })) {
    last = Number(line);
    lines++;
    if (lines === changes) writer.kill('SIGKILL');
  }
  await closed;
  expect(writer.signalCode).toBe('SIGKILL');
  return last;
}
