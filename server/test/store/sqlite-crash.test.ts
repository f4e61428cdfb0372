import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, jest, test } from '@jest/globals';
import { openSqliteStore } from '../../src/store/sqlite/store';
import { buildServer } from './build-server';
import { expectWholeChanges, writeUntilKilled } from './killed-writer';

jest.setTimeout(120_000);

const dataDir = mkdtempSync(join(tmpdir(), 'graph-crash-'));
beforeAll(buildServer);
afterAll(() => rmSync(dataDir, { recursive: true }));

// It is the same file in every round.
test.each([1, 2, 3, 5, 8, 13])('kill -9 after change %i loses nothing that was acknowledged', async (changes) => {
  const acknowledged = await writeUntilKilled({ dataDir, neo4j: undefined }, changes);
  const store = openSqliteStore(join(dataDir, 'graph.sqlite'));
  await expectWholeChanges(store, acknowledged);
  await store.close();
});
