import { crowded } from '../labels/crowded.js';
import { boundsOf, ROOM } from '../geometry.js';
import type { Point } from '../picture.js';
import { pack } from './pack.js';

/**
 * Adds entities that are out of sight to a layout of those in sight: where they were, or, where they would cover somebody
 * when they are seen again, beneath everything. Those in sight stay where the layout has them.
 */
export function withAside(
  places: ReadonlyMap<string, Point>,
  aside: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  if (aside.size === 0) return places;
  const inTheWay = crowded(aside, places.values());
  const all = new Map([...aside, ...places]);
  const { x1, y2 } = boundsOf(all.values());
  const rows = pack(inTheWay.map((id) => [all.get(id) ?? { x: 0, y: 0 }])).flat();
  inTheWay.forEach((id, index) => {
    const { x, y } = rows[index] ?? { x: 0, y: 0 };
    all.set(id, { x: Math.round(x1 + x), y: Math.round(y2 + ROOM.height + y) });
  });
  return all;
}
