import type { Point } from './picture.js';

/** A drawn entity takes this much room around its centre: the symbol, and a label of three lines beneath it. */
export const BOX = { halfWidth: 78, above: 30, below: 78 } as const;

/** The same room as a size. */
export const ROOM = { width: 2 * BOX.halfWidth, height: BOX.above + BOX.below } as const;

/** Whether two entities drawn at these places would cover part of each other. */
export function overlaps(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < ROOM.width && Math.abs(a.y - b.y) < ROOM.height;
}

/** Distance of a point from a segment. */
export function distanceToSegment(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - at * dx, point.y - from.y - at * dy);
}

const side = (a: Point, b: Point, c: Point): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

/** Whether two segments cross at a point inside both. */
export function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** The middle of some places; `{0, 0}` of none. */
export function middle(points: readonly Point[]): Point {
  if (points.length === 0) return { x: 0, y: 0 };
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** The smallest upright rectangle around some places. */
export interface Bounds {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The bounds of some places; nothing but the origin of none. */
export function boundsOf(points: Iterable<Point>): Bounds {
  let bounds: Bounds | null = null;
  for (const { x, y } of points) {
    bounds = bounds
      ? {
          x1: Math.min(bounds.x1, x),
          y1: Math.min(bounds.y1, y),
          x2: Math.max(bounds.x2, x),
          y2: Math.max(bounds.y2, y),
        }
      : { x1: x, y1: y, x2: x, y2: y };
  }
  return bounds ?? { x1: 0, y1: 0, x2: 0, y2: 0 };
}
