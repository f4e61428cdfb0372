import { overlaps } from '../geometry.js';
import type { Point } from '../picture.js';

/** Who of those about to be drawn would cover somebody who stands already, or somebody before them. */
export function crowded(places: ReadonlyMap<string, Point>, standing: Iterable<Point>): string[] {
  const taken = [...standing];
  return [...places].flatMap(([id, place]) => {
    if (taken.some((other) => overlaps(other, place))) return id;
    taken.push(place);
    return [];
  });
}
