import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/port';
import { openSqliteStore } from '../../src/store/sqlite/store';
import { entity, SMALL_GRAPH } from './records';

jest.setTimeout(60_000);

let store: GraphStore;
beforeEach(async () => {
  store = openSqliteStore(':memory:');
  await store.apply(SMALL_GRAPH);
});
afterEach(() => store.close());

test('[GS23] the last 1,000 changes are remembered', async () => {
  const first = await store.version();
  for (let index = 0; index < 999; index++) await store.apply({ entities: [entity(`e-${index % 10}`)] });
  expect((await store.topologyChanges(first))?.entities).toHaveLength(10);
  await store.apply({});
  expect(await store.topologyChanges(first)).toBeUndefined();
});

test('[GS23] changes are remembered until 50,000 records have come after them', async () => {
  const first = await store.version();
  const entities = Array.from({ length: 10_000 }, (_, index) => entity(`e-${index}`));
  for (let index = 0; index < 4; index++) await store.apply({ entities });
  const fifth = await store.version();
  expect((await store.topologyChanges(first))?.entities).toHaveLength(10_000);
  await store.apply({ entities });
  expect(await store.topologyChanges(first)).toBeUndefined();
  expect((await store.topologyChanges(fifth))?.entities).toHaveLength(10_000);
});
