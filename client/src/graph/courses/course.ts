import type { Point } from '../picture.js';
import type { Turned } from '../labels/turned.js';

/** The way a line takes from the edge of one symbol to that of another: straight, or drawn towards `bend`. */
export interface Course {
  readonly from: Point;
  readonly to: Point;
  readonly bend: Point | null;
}

/** What an entity takes of the picture; a little more than its symbol, which is in the middle of its room. */
export interface Room {
  readonly id: string;
  readonly symbol: Turned;
  readonly name: Turned;
}

/** A line as far as its course needs it. */
export interface Ends {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** Between the room of a symbol and the ends of lines, in model pixels: as on the canvas. */
const BEFORE = -1;
const BEHIND = 1;

const towards = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = distance / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
};

/**
 * A course from symbol to symbol whose control point lies `off` model pixels beside the straight one. Which side is which
 * does not depend on its direction.
 */
export function courseBetween({ source, target }: Ends, from: Turned, to: Turned, off: number): Course {
  const [a, b] = source < target ? [from.centre, to.centre] : [to.centre, from.centre];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const bend =
    off === 0
      ? null
      : { x: (a.x + b.x) / 2 - ((b.y - a.y) / length) * off, y: (a.y + b.y) / 2 + ((b.x - a.x) / length) * off };
  return {
    from: towards(from.centre, bend ?? to.centre, from.width / 2 + BEFORE),
    to: towards(to.centre, bend ?? from.centre, to.width / 2 + BEHIND),
    bend,
  };
}

const pairOf = ({ source, target }: Ends): string => JSON.stringify([source, target].sort());

/** Lines between different entities, those between the same two together. */
export function groupsOf<Line extends Ends>(lines: readonly Line[]): Line[][] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.source === line.target) continue;
    const group = groups.get(pairOf(line));
    if (group) group.push(line);
    else groups.set(pairOf(line), [line]);
  }
  return [...groups.values()];
}
