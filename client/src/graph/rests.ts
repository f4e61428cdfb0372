import { foldedLines, type Folds } from './folds.js';
import { overlaps } from './geometry.js';
import { drawnRelationships, type Picture, type Point } from './picture.js';
import type { Records } from './records.js';

/** How many relationships of an entity lead to what is not drawn. */
export interface Rest {
  readonly hub: string;
  readonly count: number;
}

/**
 * How many relationships each drawn entity has that are neither drawn nor folded; of evidence that is hidden, none counts.
 */
export function undrawnCounts(picture: Picture, folds: Folds, records: Records): Map<string, number> {
  const counts = new Map([...picture.keys()].map((id) => [id, records.entities.get(id)?.degree ?? 0]));
  for (const { source, target } of drawnRelationships(picture, records))
    for (const end of source === target ? [source] : [source, target]) counts.set(end, (counts.get(end) ?? 0) - 1);
  for (const [hub, count] of foldedLines(folds, records)) counts.set(hub, (counts.get(hub) ?? 0) - count);
  return counts;
}

/** Of the entities that were expanded here, those of which not everything is drawn, in the order they were drawn. */
export function restsOf(picture: Picture, folds: Folds, records: Records): Rest[] {
  const expanded = new Set([...picture.values()].flatMap(({ broughtBy }) => broughtBy ?? []));
  if (expanded.size === 0) return [];
  return [...undrawnCounts(picture, folds, records)].flatMap(([hub, count]) =>
    expanded.has(hub) && count > 0 ? { hub, count } : [],
  );
}

const DISTANCES = [120, 160, 200, 260, 330, 420, 540];
const DIRECTIONS = 16;

/** Offsets in rings around an entity, the nearest ring first. */
const RINGS: readonly (readonly Point[])[] = DISTANCES.map((distance) =>
  Array.from({ length: DIRECTIONS }, (_, step) => {
    const angle = Math.PI / 2 + (2 * Math.PI * step) / DIRECTIONS;
    return { x: Math.round(distance * Math.cos(angle)), y: Math.round(distance * Math.sin(angle)) };
  }),
);

/**
 * Where to say something beside an entity: where nobody stands, and as far from everybody as can be; where there is no such
 * place, where there is most room.
 * @param taken other places that are taken
 * @param preferred offsets that are better than any other, where one of them is free
 * @returns how far from the entity, in model pixels
 */
export function offsetBeside(
  picture: Picture,
  hub: string,
  taken: readonly Point[] = [],
  preferred: readonly Point[] = [],
): Point {
  const at = picture.get(hub) ?? { x: 0, y: 0 };
  const others = [...[...picture].flatMap(([id, place]) => (id === hub ? [] : place)), ...taken];
  let roomiest = { offset: { x: 0, y: DISTANCES[0] ?? 0 }, room: -1 };
  for (const ring of [preferred, ...RINGS]) {
    let best: typeof roomiest | null = null;
    for (const offset of ring) {
      const place = { x: at.x + offset.x, y: at.y + offset.y };
      const room = others.reduce((least, { x, y }) => Math.min(least, Math.hypot(x - place.x, y - place.y)), 10_000);
      if (room > roomiest.room) roomiest = { offset, room };
      const free = !overlaps(at, place) && !others.some((other) => overlaps(other, place));
      if (free && room > (best?.room ?? -1)) best = { offset, room };
    }
    if (best) return best.offset;
  }
  return roomiest.offset;
}
