import type { Topology } from './types.js';

/** To find one neighbour in a long row takes about as long as to read so many places of it. */
export const STEPS_TO_FIND = 32;

/** The places in the row of an entity whose neighbour is `other`, from `start` to before `end`: their parallel relationships. */
export function placesOf(
  { rows, neighbour }: Topology,
  entity: number,
  other: number,
): { readonly start: number; readonly end: number } {
  const rowEnd = rows[entity + 1]!;
  let low = rows[entity]!;
  let high = rowEnd;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (neighbour[middle]! < other) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < rowEnd && neighbour[end] === other) end += 1;
  return { start: low, end };
}
