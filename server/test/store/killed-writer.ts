import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect } from '@jest/globals';
import type { Config } from '../../src/config';
import type { GraphStore } from '../../src/store/port';
import { readTopology } from './contract/read-topology';

const WRITER = resolve(__dirname, 'writer.mjs');
/** The number of entities in each change of the writer. */
const PER_CHANGE = 200;

/**
 * Lets another process write into a store, and kills it (SIGKILL) once it has told of so many changes, while it
 * writes on. Gives the last revision it told of. The server must be built.
 */
export async function writeUntilKilled(config: Pick<Config, 'dataDir' | 'neo4j'>, changes: number): Promise<number> {
  const writer = fork(WRITER, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  let last = 0;
  let told = 0;
  writer.on('message', (revision: number) => {
    last = revision;
    told++;
    if (told === changes) writer.kill('SIGKILL');
  });
  writer.send(config);
  await once(writer, 'close');
  expect(writer.signalCode).toBe('SIGKILL');
  return last;
}

/** Every change is there as a whole or not at all, the acknowledged one is, and the store goes on. */
export async function expectWholeChanges(store: GraphStore, acknowledged: number): Promise<void> {
  const { revision, entities } = await store.statistics();
  expect(revision).toBeGreaterThanOrEqual(acknowledged);
  const topology = await readTopology(store);
  expect(topology.entities).toHaveLength(entities);
  const written = new Map<string, number>();
  for (const { id } of topology.entities) {
    const change = id.slice(0, id.lastIndexOf('-'));
    written.set(change, (written.get(change) ?? 0) + 1);
  }
  expect(written.has(`e-${acknowledged - 1}`)).toBe(true);
  expect([...new Set(written.values())]).toEqual([PER_CHANGE]);
  expect(await store.searchCandidates({ tokens: ['nam'], limit: entities + 1 })).toHaveLength(entities);
  expect(await store.apply({})).toBeGreaterThan(revision);
}
