import { adjacency, distancesFrom } from '../components.js';
import { pack } from './pack.js';
import { partsOf, type Part } from './parts.js';
import { alongRing, capacityOf, nextRadius, onRing } from './rings.js';
import type { Point } from '../picture.js';
import type { LayoutInput, LayoutResult } from './types.js';

/** Rings of those one step away, two steps away, and so on. */
function aroundOne(centre: number, { neighbours }: Part): Point[] {
  const steps = distancesFrom(centre, neighbours);
  const points: Point[] = neighbours.map(() => ({ x: 0, y: 0 }));
  let angles: ReadonlyMap<number, number> = new Map();
  let radius = 0;
  for (let ring = 1; ; ring += 1) {
    const members = neighbours.flatMap((_, index) => (steps[index] === ring ? index : []));
    if (members.length === 0) return points;
    radius = nextRadius(radius, members.length);
    angles = alongRing(members, neighbours, angles);
    for (const [index, angle] of angles) points[index] = onRing(radius, angle);
  }
}

/** The best connected in the middle, around it as many of the next best as there is room for, and so on. */
function byDegree(ids: readonly string[], lines: LayoutInput['lines']): Map<string, Point> {
  const neighbours = adjacency(ids, lines);
  const degree = (index: number): number => neighbours[index]?.length ?? 0;
  const [first = 0, ...rest] = ids.map((_, index) => index).sort((a, b) => degree(b) - degree(a) || a - b);
  const places = new Map<string, Point>([[ids[first] ?? '', { x: 0, y: 0 }]]);
  const angles = new Map<number, number>();
  let radius = 0;
  while (rest.length > 0) {
    radius = nextRadius(radius, 0);
    for (const [index, angle] of alongRing(rest.splice(0, capacityOf(radius)), neighbours, angles)) {
      angles.set(index, angle);
      places.set(ids[index] ?? '', onRing(radius, angle));
    }
  }
  return places;
}

/**
 * Lays out in rings. Around the entity asked for: those one step away, then those two steps away, and so on; what is not
 * connected with it stands beside, around its own best connected. Where none is asked for: the better connected, the
 * nearer to the middle.
 */
export function layOutInRings({ entities, lines, focus }: LayoutInput): LayoutResult {
  const all = entities.map(({ id }) => id).sort();
  if (focus === null || !all.includes(focus)) return { places: byDegree(all, lines), guides: null };
  const parts = partsOf(all, lines);
  const packed = pack(
    parts.map((part) => {
      const best = part.neighbours.reduce(
        (most, others, index) => (others.length > (part.neighbours[most]?.length ?? 0) ? index : most),
        0,
      );
      return aroundOne(part.ids.includes(focus) ? part.ids.indexOf(focus) : best, part);
    }),
  );
  const places = parts.flatMap(({ ids }, number) =>
    ids.map((id, index): [string, Point] => [id, packed[number]?.[index] ?? { x: 0, y: 0 }]),
  );
  return { places: new Map(places), guides: null };
}
