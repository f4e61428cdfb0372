import { distanceToSegment } from '../geometry.js';
import { NearIndex } from './near-index.js';
import type { Point } from '../picture.js';
import { collide, depthOf, type Turned } from './turned.js';

/** A drawn line with its label. Its course is straight, or a curve drawn towards `bend`. */
export interface LabelledLine {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
  readonly bend: Point | null;
  /** Size of the label. */
  readonly width: number;
  readonly height: number;
  /** Higher goes first. At `FORCED` and above the label is shown even where it covers something. */
  readonly priority: number;
}

export const FORCED = 2;

/** Shares of the way along the line at which a label may stand, best first. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

const onLine = ({ from, to, bend }: LabelledLine, share: number): Point => {
  const rest = 1 - share;
  if (!bend) return { x: rest * from.x + share * to.x, y: rest * from.y + share * to.y };
  return {
    x: rest * rest * from.x + 2 * rest * share * bend.x + share * share * to.x,
    y: rest * rest * from.y + 2 * rest * share * bend.y + share * share * to.y,
  };
};

const DELTA = 0.02;

/** A label as it stands at a share of the way along its line. */
export const labelAt = (line: LabelledLine, share: number): Turned => {
  const before = onLine(line, share - DELTA);
  const after = onLine(line, share + DELTA);
  return {
    centre: onLine(line, share),
    width: line.width,
    height: line.height,
    angle: Math.atan2(after.y - before.y, after.x - before.x),
  };
};

/** Length of the way from the beginning of a line to a share of it. */
export function wayTo(line: LabelledLine, share: number): number {
  const STEPS = 12;
  let length = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const a = onLine(line, (share * step) / STEPS);
    const b = onLine(line, (share * (step + 1)) / STEPS);
    length += Math.hypot(b.x - a.x, b.y - a.y);
  }
  return length;
}

/** Whether a point is in the rectangle that two corners make, or less than `limit` beside it. */
const isAround = ({ x, y }: Point, a: Point, b: Point, limit: number): boolean =>
  x > Math.min(a.x, b.x) - limit &&
  x < Math.max(a.x, b.x) + limit &&
  y > Math.min(a.y, b.y) - limit &&
  y < Math.max(a.y, b.y) + limit;

/** About as wide as labels are, in model pixels. */
const CELL = 120;

/** How many other lines run through the label. */
function linesUnder({ centre, height }: Turned, line: LabelledLine, lines: readonly LabelledLine[]): number {
  const limit = height / 2 + 4;
  return lines.filter(
    ({ id, from, to }) =>
      id !== line.id && isAround(centre, from, to, limit) && distanceToSegment(centre, from, to) < limit,
  ).length;
}

/**
 * Decides where on their lines labels stand so that none covers another or one of the obstacles. A label for which
 * there is no room is left out, unless it is forced.
 * @returns for each line with room for its label, the share of the way along it at which the label's middle is
 */
function sharesForLabels(lines: readonly LabelledLine[], obstacles: readonly Turned[]): Map<string, number> {
  const taken = new NearIndex(CELL);
  for (const obstacle of obstacles) taken.add(obstacle);
  const result = new Map<string, number>();
  const order = [...lines].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const line of order) {
    const longEnough = wayTo(line, 1) > line.width + 12;
    const forced = line.priority >= FORCED;
    let best: { share: number; covered: number; cost: number } | null = null;
    for (const share of longEnough || forced ? PLACES : []) {
      const label = labelAt(line, share);
      if (!forced && taken.someNear(label, (other) => collide(label, other))) continue;
      const covered = taken.sumNear(label, (other) => depthOf(label, other));
      const cost = linesUnder(label, line, lines);
      if (!best || covered < best.covered || (covered === best.covered && cost < best.cost))
        best = { share, covered, cost };
    }
    if (!best) continue;
    const { share } = best;
    taken.add(labelAt(line, share));
    result.set(line.id, share);
  }
  return result;
}

/**
 * Where labels stand on their lines, as `sharesForLabels` has it. A label left out is shown when its line or one of its ends is selected.
 * @returns for each line with room for its label, how far from its beginning the label's middle is
 */
export function placeLabels(lines: readonly LabelledLine[], obstacles: readonly Turned[]): Map<string, number> {
  const shares = sharesForLabels(lines, obstacles);
  return new Map(
    lines.flatMap((line): [string, number][] => {
      const share = shares.get(line.id);
      return share === undefined ? [] : [[line.id, wayTo(line, share)]];
    }),
  );
}
