import type { IntArray } from '../permutation.js';
import type { Insertions } from './insertions.js';

/** Which things change: their numbers, new ones, ascending, and what comes in between the others. */
export interface Changed {
  readonly numbers: Int32Array;
  readonly insertions: Insertions;
}

/**
 * A column with what changes put in its place; the column itself where nothing changes.
 * @param values for each changed thing its value, in the order of the numbers
 */
export function patchColumn<Column extends IntArray>(
  old: Column,
  { numbers, insertions }: Changed,
  values: IntArray,
  make: (length: number) => Column,
): Column {
  if (numbers.length === 0) return old;
  const column = insertions.spread(old, make(insertions.size));
  for (const [i, number] of numbers.entries()) column[number] = values[i]!;
  return column;
}
