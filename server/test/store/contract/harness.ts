import { afterEach } from '@jest/globals';
import type { GraphStore } from '../../../src/store/port';
import type { StoreHarness } from '../contract';

/** The same harness; what it opens is closed after each test. */
export function closingAfterEach(harness: StoreHarness): StoreHarness {
  const opened: GraphStore[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });
  const remember = (open: () => Promise<GraphStore>) => async () => {
    const store = await open();
    opened.push(store);
    return store;
  };
  return { ...harness, openEmpty: remember(harness.openEmpty), openAgain: remember(harness.openAgain) };
}

/** Records by id, in the order of their ids: look-ups promise no order. */
export function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}
