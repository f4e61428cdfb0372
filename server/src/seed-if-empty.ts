import { readFile } from 'node:fs/promises';
import type { ChangeSet } from './model/change-set.js';
import type { GraphStore, StoreStatistics } from './store/port.js';

/** The dataset as `npm run build:seed` packs it. */
interface SeedBundle {
  readonly format: 1;
  readonly changes: ChangeSet;
}

/** The seed dataset is not there, or of another format. The message says what to do. */
export class SeedUnusable extends Error {
  override readonly name = 'SeedUnusable';
}

/**
 * Writes the seed dataset into a store that has never been written to. Gives what the store holds then, or `undefined`
 * where it was not empty. Throws `SeedUnusable`.
 * @param bundle the file `npm run build:seed` writes
 */
export async function seedIfEmpty(store: GraphStore, bundle: URL): Promise<StoreStatistics | undefined> {
  if ((await store.version()).revision > 0) return undefined;
  await store.apply(await readBundle(bundle));
  return store.statistics();
}

async function readBundle(bundle: URL): Promise<ChangeSet> {
  const text = await readFile(bundle, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new SeedUnusable(`the seed dataset cannot be read (${error.message}). Build it: npm run build:seed`);
  });
  const { format, changes } = JSON.parse(text) as SeedBundle;
  if (format === 1) return changes;
  throw new SeedUnusable(`the seed dataset has format ${String(format)}, not 1. Build it anew: npm run build:seed`);
}
