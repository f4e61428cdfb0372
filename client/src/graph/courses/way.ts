import type { Point } from '../picture.js';
import type { Course } from './course.js';

/** A point of a course. `angle`: which way the course runs there, in radians. */
export interface Waypoint extends Point {
  /** From 0 at the beginning of the course to 1 at its end. */
  readonly share: number;
  readonly angle: number;
}

/** The point at a share of the way along a course: of a straight line, or of a quadratic Bézier curve. */
export function waypointAt({ from, to, bend }: Course, share: number): Waypoint {
  const middle = bend ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const rest = 1 - share;
  const along = (a: number, b: number, c: number): number => rest * rest * a + 2 * rest * share * b + share * share * c;
  const slope = (a: number, b: number, c: number): number => rest * (b - a) + share * (c - b);
  return {
    share,
    x: along(from.x, middle.x, to.x),
    y: along(from.y, middle.y, to.y),
    angle: Math.atan2(slope(from.y, middle.y, to.y), slope(from.x, middle.x, to.x)),
  };
}

/** Points all along a course, from its beginning to its end, about `step` model pixels apart. */
export function waypoints(course: Course, step: number): Waypoint[] {
  const { from, to, bend } = course;
  const over = bend ?? from;
  const length = Math.hypot(over.x - from.x, over.y - from.y) + Math.hypot(to.x - over.x, to.y - over.y);
  const count = Math.max(2, Math.ceil(length / step));
  return Array.from({ length: count + 1 }, (_, index) => waypointAt(course, index / count));
}
