import DataLoader from 'dataloader';
import { groupBy } from './group-by.js';

/**
 * Batches look-ups that name an id and say how it is to be looked up: those said alike are one round trip.
 * @param split takes a key apart into the id and the rest, which must be plain data, its fields always in one order
 * @param load looks up several ids; gives their results in the order of the ids
 */
export function loadAlike<Key, Rest, Value>(
  split: (key: Key) => readonly [id: string, rest: Rest],
  load: (ids: readonly string[], rest: Rest) => Promise<readonly Value[]>,
): DataLoader<Key, Value, string> {
  const cacheKeyFn = (key: Key) => JSON.stringify(split(key));
  return new DataLoader<Key, Value, string>(
    async (keys) => {
      const found = new Map<string, Value>();
      const alike = groupBy(keys, (key) => JSON.stringify(split(key)[1]));
      await Promise.all(
        [...alike.values()].map(async (group) => {
          const ids = group.map((key) => split(key)[0]);
          const values = await load(ids, split(group[0]!)[1]);
          for (const [index, key] of group.entries()) found.set(cacheKeyFn(key), values[index]!);
        }),
      );
      return keys.map((key) => found.get(cacheKeyFn(key))!);
    },
    { cacheKeyFn },
  );
}
