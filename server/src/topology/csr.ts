import { sharedInt32 } from './shared-arrays.js';

/** Lists of numbers packed one after another: list `i` is `items[offsets[i]]` … `items[offsets[i + 1] - 1]`. */
export interface PackedLists {
  readonly offsets: Int32Array;
  readonly items: Int32Array;
}

/**
 * Groups the positions of `keys` by the value found there, in one counting sort: list `k` holds every `i` with
 * `keys[i] === k`, ascending. The lists lie in shared memory.
 * @param keys integers from 0 to below `groups`
 */
export function groupPositions(keys: Int32Array, groups: number): PackedLists {
  const offsets = sharedInt32(groups + 1);
  for (let position = 0; position < keys.length; position += 1) offsets[keys[position]! + 1]! += 1;
  for (let group = 0; group < groups; group += 1) offsets[group + 1]! += offsets[group]!;
  const next = new Int32Array(offsets.subarray(0, groups));
  const items = sharedInt32(keys.length);
  for (let position = 0; position < keys.length; position += 1) {
    const key = keys[position]!;
    items[next[key]!] = position;
    next[key]! += 1;
  }
  return { offsets, items };
}
