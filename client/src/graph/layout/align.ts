import { overlaps, ROOM } from '../geometry.js';
import type { Point } from '../picture.js';

/** The ways to put several entities in line: each names the line they come to stand on, or the way they are spread along. */
export const ALIGNMENTS = ['left', 'centre', 'right', 'top', 'middle', 'bottom', 'across', 'down'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

type Axis = 'x' | 'y';
type Places = ReadonlyMap<string, Point>;

const SIZE: Readonly<Record<Axis, number>> = { x: ROOM.width, y: ROOM.height };
const otherThan = (axis: Axis): Axis => (axis === 'x' ? 'y' : 'x');

const along = (places: Places, axis: Axis): [string, Point][] =>
  [...places].sort(([a, p], [b, q]) => p[axis] - q[axis] || (a < b ? -1 : 1));

/** Everybody on one line; along it, each keeps the place they have, or comes right after the one before. */
function onLine(places: Places, axis: Axis, at: number): Map<string, Point> {
  const other = otherThan(axis);
  let next = -Infinity;
  return new Map(
    along(places, other).map(([id, place]): [string, Point] => {
      const free = Math.max(place[other], next);
      next = free + SIZE[other];
      return [id, axis === 'x' ? { x: at, y: free } : { x: free, y: at }];
    }),
  );
}

/** The same step from each to the next, from the first to the last; longer where they would cover each other. */
function spread(places: Places, axis: Axis): Map<string, Point> {
  const sorted = along(places, axis);
  const first = sorted[0]?.[1][axis] ?? 0;
  const last = sorted[sorted.length - 1]?.[1][axis] ?? 0;
  const withStep = (step: number): [string, Point][] =>
    sorted.map(([id, place], index) => [id, { ...place, [axis]: Math.round(first + index * step) }]);
  const even = withStep((last - first) / Math.max(1, sorted.length - 1));
  const covers = even.some(([, a], index) => even.slice(index + 1).some(([, b]) => overlaps(a, b)));
  return new Map(covers ? withStep(SIZE[axis]) : even);
}

/** New places for entities that are put in line, or spread evenly: whole pixels, none covering another of them. */
export function align(places: Places, how: Alignment): Map<string, Point> {
  const bare = new Map([...places].map(([id, { x, y }]): [string, Point] => [id, { x, y }]));
  if (how === 'across') return spread(bare, 'x');
  if (how === 'down') return spread(bare, 'y');
  const axis: Axis = how === 'left' || how === 'centre' || how === 'right' ? 'x' : 'y';
  const values = [...bare.values()].map((place) => place[axis]);
  const least = Math.min(...values);
  const most = Math.max(...values);
  const at = how === 'left' || how === 'top' ? least : how === 'right' || how === 'bottom' ? most : (least + most) / 2;
  return onLine(bare, axis, Math.round(at));
}
