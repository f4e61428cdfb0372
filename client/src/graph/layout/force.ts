import { boundsOf, middle, ROOM } from '../geometry.js';
import type { Point } from '../picture.js';
import type { Ends } from '../placement.js';
import { seededRandom } from '../random.js';
import { layoutCost } from './cost.js';
import { pack } from './pack.js';
import { partsOf, type Part } from './parts.js';
import { separate } from './separate.js';
import { simulate } from './simulate.js';
import { stressLayout } from './stress.js';
import { layAcross } from './turn.js';
import type { Progress } from './types.js';

const STEP_LENGTH = 240;
const MOST_TRIES = 40;
/** Work a layout may take, in pairs of entities looked at; small graphs are tried from many beginnings. */
const PAIRS = 60_000;
/** Above this, counting crossings costs more than it gains, and one try is made. */
const TRY_SEVERAL_UP_TO = 120;
/** Above this, looking at every pair of entities takes longer than a simulation, and gains little. */
const EVERY_PAIR_UP_TO = 400;

type Fixed = ReadonlyMap<number, Point>;

/** What is turned keeps its shape, but not its places: only what nothing holds may be. */
const settled = (points: readonly Point[], fixed: Fixed): Point[] =>
  fixed.size > 0 ? separate(points, { fixed: new Set(fixed.keys()) }) : separate(layAcross(points));

function bestLayout({ neighbours }: Part, fixed: Fixed, progress?: Progress): Point[] {
  const count = neighbours.length;
  if (count > EVERY_PAIR_UP_TO) return settled(simulate(neighbours, STEP_LENGTH, fixed, progress), fixed);
  const tries = count > TRY_SEVERAL_UP_TO ? 1 : Math.max(3, Math.min(MOST_TRIES, Math.floor(PAIRS / (count * count))));
  let best: { points: Point[]; cost: number } | null = null;
  for (let seed = 1; seed <= tries; seed += 1) {
    const tell = tries === 1 ? progress : undefined;
    const points = settled(stressLayout(neighbours, STEP_LENGTH, seededRandom(seed), fixed, tell), fixed);
    const cost = tries === 1 ? 0 : layoutCost(points, neighbours);
    if (!best || cost < best.cost) best = { points, cost };
    if (cost === 0) break;
  }
  return best?.points ?? [];
}

/** Parts that hold somebody pinned are where that one is; the others are packed, and put beneath. */
function bringTogether(layouts: readonly { points: readonly Point[]; held: boolean }[]): Point[][] {
  const packed = pack(layouts.filter(({ held }) => !held).map(({ points }) => points));
  const held = layouts.filter((one) => one.held).flatMap(({ points }) => points);
  const free = packed.flat();
  const { x1, x2, y2 } = boundsOf(held);
  const bounds = boundsOf(free);
  const centre = middle(free);
  const shift =
    held.length > 0
      ? { x: (x1 + x2 - bounds.x1 - bounds.x2) / 2, y: y2 + 2 * ROOM.height - bounds.y1 }
      : { x: -centre.x, y: -centre.y };
  let next = 0;
  return layouts.map(({ points, held: stays }) => {
    if (stays) return [...points];
    next += 1;
    return (packed[next - 1] ?? []).map(({ x, y }) => ({ x: x + shift.x, y: y + shift.y }));
  });
}

/**
 * Finds places for all entities at once, so that those connected stand together, no two overlap, and few lines cross.
 * The same graph gets the same places, whatever order it comes in.
 * @param pinned entities that stay where they are
 */
export function arrange(
  entities: readonly string[],
  lines: readonly Ends[],
  pinned: ReadonlyMap<string, Point> = new Map(),
  progress?: Progress,
): Map<string, Point> {
  const parts = partsOf(entities, lines);
  let done = 0;
  const layouts = parts.map((part) => {
    const fixed = new Map(
      part.ids.flatMap((id, index): [number, Point][] => {
        const place = pinned.get(id);
        return place ? [[index, place]] : [];
      }),
    );
    const share = part.ids.length / entities.length;
    const points = bestLayout(part, fixed, (within) => progress?.(done + share * within));
    done += share;
    return { points, held: fixed.size > 0 };
  });
  const ids = parts.flatMap((part) => part.ids);
  const places = bringTogether(layouts).flat();
  const fixed = new Set(ids.flatMap((id, index) => (pinned.has(id) ? index : [])));
  const apart = fixed.size > 0 ? separate(places, { fixed }) : places;
  return new Map(
    ids.map((id, index): [string, Point] => {
      const { x, y } = apart[index] ?? { x: 0, y: 0 };
      return [id, { x: Math.round(x), y: Math.round(y) }];
    }),
  );
}
