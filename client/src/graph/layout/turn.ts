import { middle } from '../geometry.js';
import type { Point } from '../picture.js';

/** Turns a layout so that its long side lies across, as canvases do. Its middle comes to lie at the origin. */
export function layAcross(points: readonly Point[]): Point[] {
  const centre = middle(points);
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const { x, y } of points) {
    xx += (x - centre.x) ** 2;
    yy += (y - centre.y) ** 2;
    xy += (x - centre.x) * (y - centre.y);
  }
  const angle = -0.5 * Math.atan2(2 * xy, xx - yy);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return points.map(({ x, y }) => ({
    x: (x - centre.x) * cos - (y - centre.y) * sin,
    y: (x - centre.x) * sin + (y - centre.y) * cos,
  }));
}
