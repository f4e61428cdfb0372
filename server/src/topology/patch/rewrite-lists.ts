import type { PackedLists } from '../csr.js';
import { sharedInt32 } from '../shared-arrays.js';
import type { Insertions } from './insertions.js';

/** What a list is to be, given its number and what it is so far: nothing for a new one. */
export type Rewrite = (list: number, items: Int32Array) => ArrayLike<number>;

/**
 * Packed lists with new ones in between and some rewritten; all others are copied in long stretches.
 * @param rewritten the numbers, new ones, of the lists to rewrite, ascending; new lists that are not there are empty
 */
export function rewriteLists(
  old: PackedLists,
  insertions: Insertions,
  rewritten: readonly number[],
  rewrite: Rewrite,
): PackedLists {
  const edits = rewritten.map((list) => {
    const number = insertions.oldNumber(list);
    const items = number < 0 ? NOTHING : old.items.subarray(old.offsets[number], old.offsets[number + 1]);
    return { list, oldLength: items.length, items: rewrite(list, items) };
  });

  const offsets = sharedInt32(insertions.size + 1);
  insertions.spread(lengthsOf(old.offsets), offsets.subarray(1));
  for (const { list, items } of edits) offsets[list + 1] = items.length;
  for (let list = 0; list < insertions.size; list += 1) offsets[list + 1]! += offsets[list]!;

  const items = sharedInt32(offsets[insertions.size]!);
  let copied = 0;
  let taken = 0;
  for (const edit of edits) {
    const start = offsets[edit.list]!;
    const stretch = old.items.subarray(taken, taken + start - copied);
    items.set(stretch, copied);
    items.set(edit.items, start);
    taken += stretch.length + edit.oldLength;
    copied = start + edit.items.length;
  }
  items.set(old.items.subarray(taken), copied);
  return { offsets, items };
}

const NOTHING = new Int32Array(0);

function lengthsOf(offsets: Int32Array): Int32Array {
  const lengths = new Int32Array(offsets.length - 1);
  for (let list = 0; list < lengths.length; list += 1) lengths[list] = offsets[list + 1]! - offsets[list]!;
  return lengths;
}
