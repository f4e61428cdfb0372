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

/** Whether two turned rectangles share any area (separating axis theorem). */
export function collide(a: Turned, b: Turned): boolean {
  // Nearly all pairs of a large picture are far apart, which must cost next to nothing to see.
  const reach = (a.width + a.height + b.width + b.height) / 2;
  if (Math.abs(a.centre.x - b.centre.x) > reach || Math.abs(a.centre.y - b.centre.y) > reach) return false;
  if (a.angle === 0 && b.angle === 0)
    return (
      2 * Math.abs(a.centre.x - b.centre.x) < a.width + b.width &&
      2 * Math.abs(a.centre.y - b.centre.y) < a.height + b.height
    );
  const ofA = corners(a);
  const ofB = corners(b);
  const axes = [a.angle, a.angle + Math.PI / 2, b.angle, b.angle + Math.PI / 2];
  return axes.every((angle) => {
    const along = (points: Point[]): number[] => points.map(({ x, y }) => x * Math.cos(angle) + y * Math.sin(angle));
    const onA = along(ofA);
    const onB = along(ofB);
    return Math.max(...onA) > Math.min(...onB) && Math.max(...onB) > Math.min(...onA);
  });
}
