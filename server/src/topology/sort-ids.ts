import { groupPositions } from './csr.js';
import type { PackedIds } from './packed-ids.js';
import type { Steps } from './steps.js';

const LETTERS = 128;

/**
 * The positions of ids in ascending order, equal ones in the order they have. Sorts by the last letter first and only
 * looks at letters that are there, so it takes as long as there are letters (Aho, Hopcroft and Ullman, "The Design and
 * Analysis of Computer Algorithms", algorithm 3.2).
 */
export function* orderOf({ bytes, offsets }: PackedIds): Steps<Int32Array> {
  const count = offsets.length - 1;
  const lengths = new Int32Array(count);
  let longest = 0;
  for (let id = 0; id < count; id += 1) {
    lengths[id] = offsets[id + 1]! - offsets[id]!;
    longest = Math.max(longest, lengths[id]!);
  }
  // The shortest come first: those that have a letter at some place are always the last ones.
  const byLength = groupPositions(lengths, longest + 1);
  const order = byLength.items;
  const scratch = new Int32Array(count);
  for (let place = longest - 1; place >= 0; place -= 1) {
    const start = byLength.offsets[place + 1]!;
    sortByLetter(order.subarray(start), scratch.subarray(start), (id) => bytes[offsets[id]! + place]!);
    yield;
  }
  return order;
}

function sortByLetter(order: Int32Array, scratch: Int32Array, letterOf: (id: number) => number): void {
  scratch.set(order);
  const next = new Int32Array(LETTERS + 1);
  for (const id of scratch) next[letterOf(id) + 1]! += 1;
  for (let letter = 0; letter < LETTERS; letter += 1) next[letter + 1]! += next[letter]!;
  for (const id of scratch) {
    const letter = letterOf(id);
    order[next[letter]!] = id;
    next[letter]! += 1;
  }
}
