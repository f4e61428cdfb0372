import type { Point } from './picture.js';

export type ArrowDirection = 'left' | 'right' | 'up' | 'down';

const ANGLES: Record<ArrowDirection, number> = { right: 0, down: Math.PI / 2, left: Math.PI, up: -Math.PI / 2 };
/** A place counts as being in a direction when it is less than this far off it. */
const SPREAD = (75 / 180) * Math.PI;

const angleBetween = (a: number, b: number): number => {
  const turn = Math.abs(a - b) % (2 * Math.PI);
  return turn > Math.PI ? 2 * Math.PI - turn : turn;
};

/**
 * Which of some places an arrow key leads to: the nearest, where being off to the side counts as being further away.
 * @returns null when none lies that way
 */
export function towards(from: Point, places: ReadonlyMap<string, Point>, direction: ArrowDirection): string | null {
  let best: { id: string; cost: number } | null = null;
  for (const [id, place] of places) {
    const distance = Math.hypot(place.x - from.x, place.y - from.y);
    const off = angleBetween(Math.atan2(place.y - from.y, place.x - from.x), ANGLES[direction]);
    if (distance === 0 || off > SPREAD) continue;
    const cost = distance * (1 + off);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
