import { adjacency, components, type Adjacency } from './components.js';
import { middle, ROOM } from './geometry.js';
import { layoutCost } from './layout-cost.js';
import type { Point } from './picture.js';
import type { Ends } from './placement.js';
import { seededRandom } from './random.js';
import { separate } from './separate.js';
import { stressLayout } from './stress-layout.js';

const STEP_LENGTH = 240;
const MOST_TRIES = 40;
/** Work a layout may take, in pairs of entities looked at; small graphs are tried from many beginnings. */
const PAIRS = 60_000;
/** Above this, counting crossings costs more than it gains, and one try is made. */
const TRY_SEVERAL_UP_TO = 120;

/** Turns a layout so that its long side lies across, as canvases do. */
function layAcross(points: readonly Point[]): Point[] {
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

function bestLayout(neighbours: Adjacency): Point[] {
  const count = neighbours.length;
  const tries = count > TRY_SEVERAL_UP_TO ? 1 : Math.max(3, Math.min(MOST_TRIES, Math.floor(PAIRS / (count * count))));
  let best: { points: Point[]; cost: number } | null = null;
  for (let seed = 1; seed <= tries; seed += 1) {
    const points = separate(layAcross(stressLayout(neighbours, STEP_LENGTH, seededRandom(seed))));
    const cost = tries === 1 ? 0 : layoutCost(points, neighbours);
    if (!best || cost < best.cost) best = { points, cost };
    if (cost === 0) break;
  }
  return best?.points ?? [];
}

/** The parts side by side, in rows about as wide as the largest part, or as it takes to be wider than high. */
function pack(parts: readonly (readonly Point[])[]): Point[][] {
  const boxes = parts.map((points) => {
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const left = Math.min(...xs);
    const top = Math.min(...ys);
    return { left, top, width: Math.max(...xs) - left + ROOM.width, height: Math.max(...ys) - top + ROOM.height };
  });
  const area = boxes.reduce((total, { width, height }) => total + width * height, 0);
  const rowWidth = Math.max(Math.sqrt(area * 1.6), ...boxes.map(({ width }) => width));
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  return parts.map((points, index) => {
    const box = boxes[index];
    if (!box) return [];
    if (x > 0 && x + box.width > rowWidth) {
      x = 0;
      y += rowHeight;
      rowHeight = 0;
    }
    const shifted = points.map((point) => ({ x: point.x - box.left + x, y: point.y - box.top + y }));
    x += box.width;
    rowHeight = Math.max(rowHeight, box.height);
    return shifted;
  });
}

/**
 * Finds places for all entities at once, so that those connected stand together, no two overlap, and few lines cross.
 * The same graph gets the same places, whatever order it comes in.
 */
export function arrange(entities: readonly string[], lines: readonly Ends[]): Map<string, Point> {
  const sorted = [...entities].sort();
  const neighbours = adjacency(sorted, lines);
  const parts = components(neighbours);
  const layouts = parts.map((part) => {
    const local = new Map(part.map((index, position) => [index, position]));
    return bestLayout(part.map((index) => (neighbours[index] ?? []).flatMap((other) => local.get(other) ?? [])));
  });
  const packed = pack(layouts);
  const centre = middle(packed.flat());
  return new Map(
    parts.flatMap((part, number) =>
      part.map((index, position): [string, Point] => {
        const { x, y } = packed[number]?.[position] ?? { x: 0, y: 0 };
        return [sorted[index] ?? '', { x: Math.round(x - centre.x), y: Math.round(y - centre.y) }];
      }),
    ),
  );
}
