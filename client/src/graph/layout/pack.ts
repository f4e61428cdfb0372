import { boundsOf, ROOM } from '../geometry.js';
import type { Point } from '../picture.js';
import { shelves } from './shelves.js';

/** Parts of a picture that are not connected, moved side by side without turning or changing any. */
export function pack(parts: readonly (readonly Point[])[]): Point[][] {
  const bounds = parts.map(boundsOf);
  const corners = shelves(
    bounds.map(({ x1, y1, x2, y2 }) => ({ width: x2 - x1 + ROOM.width, height: y2 - y1 + ROOM.height })),
  );
  return parts.map((points, index) => {
    const { x1, y1 } = bounds[index] ?? { x1: 0, y1: 0 };
    const corner = corners[index] ?? { x: 0, y: 0 };
    return points.map(({ x, y }) => ({ x: x - x1 + corner.x, y: y - y1 + corner.y }));
  });
}
