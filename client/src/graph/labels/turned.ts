import type { Point } from '../picture.js';

/** A rectangle around its centre, turned by an angle in radians. */
export interface Turned {
  readonly centre: Point;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
}

const corners = ({ centre, width, height, angle }: Turned): Point[] => {
  const cos = Math.cos(angle) / 2;
  const sin = Math.sin(angle) / 2;
  return [
    [1, 1],
    [1, -1],
    [-1, -1],
    [-1, 1],
  ].map(([x = 0, y = 0]) => ({
    x: centre.x + x * width * cos - y * height * sin,
    y: centre.y + x * width * sin + y * height * cos,
  }));
};

/** How long the stretch is that two have in common when seen along an axis; not above zero where there is none. */
function inCommon(ofA: readonly Point[], ofB: readonly Point[], angle: number): number {
  const along = (points: readonly Point[]): number[] =>
    points.map(({ x, y }) => x * Math.cos(angle) + y * Math.sin(angle));
  const [onA, onB] = [along(ofA), along(ofB)];
  return Math.min(Math.max(...onA), Math.max(...onB)) - Math.max(Math.min(...onA), Math.min(...onB));
}

/**
 * How far two turned rectangles lie in each other: by so much one would have to be moved for them to share no area
 * (separating axis theorem). Zero where they share none.
 */
export function depthOf(a: Turned, b: Turned): number {
  // Nearly all pairs of a large picture are far apart, which must cost next to nothing to see.
  const reach = (a.width + a.height + b.width + b.height) / 2;
  const apart = { x: Math.abs(a.centre.x - b.centre.x), y: Math.abs(a.centre.y - b.centre.y) };
  if (apart.x > reach || apart.y > reach) return 0;
  if (a.angle === 0 && b.angle === 0)
    return Math.max(0, Math.min((a.width + b.width) / 2 - apart.x, (a.height + b.height) / 2 - apart.y));
  const [ofA, ofB] = [corners(a), corners(b)];
  let depth = Infinity;
  for (const angle of [a.angle, a.angle + Math.PI / 2, b.angle, b.angle + Math.PI / 2]) {
    depth = Math.min(depth, inCommon(ofA, ofB, angle));
    if (depth <= 0) return 0;
  }
  return depth;
}

/** Whether two turned rectangles share any area. */
export const collide = (a: Turned, b: Turned): boolean => depthOf(a, b) > 0;
