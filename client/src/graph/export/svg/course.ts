import { NODE_SIZE } from '../../appearance.js';
import type { Point } from '../../picture.js';

/** The way a line takes from the edge of one symbol to that of another: straight, or drawn towards `bend`. */
export interface Course {
  readonly from: Point;
  readonly to: Point;
  readonly bend: Point | null;
}

/** As on the canvas. */
const STEP = 46;
const FROM_EDGE = NODE_SIZE / 2 + 3;
const TO_EDGE = NODE_SIZE / 2 + 5;

interface Line {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

const towards = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = distance / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
};

const pairOf = ({ source, target }: Line): string => JSON.stringify([source, target].sort());

/** The control point of one of several lines between the same two: they fan out on both sides of the straight one. */
function bendOf(a: Point, b: Point, index: number, count: number): Point | null {
  const off = (index - (count - 1) / 2) * STEP;
  if (off === 0) return null;
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: (a.x + b.x) / 2 - ((b.y - a.y) / length) * off, y: (a.y + b.y) / 2 + ((b.x - a.x) / length) * off };
}

/**
 * The courses of all lines between different entities, by their ids. Those that lie between the same two fan out.
 * @param places of all ends
 */
export function coursesOf(lines: readonly Line[], places: ReadonlyMap<string, Point>): Map<string, Course> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.source === line.target) continue;
    const group = groups.get(pairOf(line));
    if (group) group.push(line);
    else groups.set(pairOf(line), [line]);
  }
  const result = new Map<string, Course>();
  for (const group of groups.values()) {
    group.forEach((line, index) => {
      const [from, to] = [places.get(line.source), places.get(line.target)];
      if (!from || !to) return;
      // Which side is which must not depend on the direction of a line.
      const [a, b] = line.source < line.target ? [from, to] : [to, from];
      const bend = bendOf(a, b, index, group.length);
      result.set(line.id, {
        from: towards(from, bend ?? to, FROM_EDGE),
        to: towards(to, bend ?? from, TO_EDGE),
        bend,
      });
    });
  }
  return result;
}
