import type { Topology } from './types.js';

/** The first place in the row of an entity whose neighbour is `other` or comes after it; the end of the row where none does. */
export function firstPlaceOf({ rows, neighbour }: Topology, entity: number, other: number): number {
  let low = rows[entity]!;
  let high = rows[entity + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (neighbour[middle]! < other) low = middle + 1;
    else high = middle;
  }
  return low;
}
