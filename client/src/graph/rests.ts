import { overlaps } from './geometry.js';
import { drawnRelationships, type Picture, type Point } from './picture.js';
import type { Records } from './records.js';

/** How many relationships of an entity lead to what is not drawn. */
export interface Rest {
  readonly hub: string;
  readonly count: number;
}

/** How many relationships each drawn entity has that are not drawn; of evidence that is hidden, none counts. */
export function undrawnCounts(picture: Picture, records: Records): Map<string, number> {
  const counts = new Map([...picture.keys()].map((id) => [id, records.entities.get(id)?.degree ?? 0]));
  for (const { source, target } of drawnRelationships(picture, records))
    for (const end of source === target ? [source] : [source, target]) counts.set(end, (counts.get(end) ?? 0) - 1);
  return counts;
}

/** Of the entities that were expanded here, those of which not everything is drawn, in the order they were drawn. */
export function restsOf(picture: Picture, records: Records): Rest[] {
  const expanded = new Set([...picture.values()].flatMap(({ broughtBy }) => broughtBy ?? []));
  if (expanded.size === 0) return [];
  return [...undrawnCounts(picture, records)].flatMap(([hub, count]) =>
    expanded.has(hub) && count > 0 ? { hub, count } : [],
  );
}

const DISTANCES = [120, 160, 200, 260, 330, 420, 540];
const DIRECTIONS = 16;

/**
 * Where to say, beside an entity, that there is more: where nobody stands, and as far from everybody as can be.
 * @param taken other places that are taken
 * @returns how far from the entity, in model pixels
 */
export function offsetBeside(picture: Picture, hub: string, taken: readonly Point[] = []): Point {
  const at = picture.get(hub) ?? { x: 0, y: 0 };
  const others = [...[...picture].flatMap(([id, place]) => (id === hub ? [] : place)), ...taken];
  let best = { x: 0, y: DISTANCES[0] ?? 0 };
  let widest = -1;
  for (const distance of DISTANCES) {
    for (let step = 0; step < DIRECTIONS; step += 1) {
      const angle = Math.PI / 2 + (2 * Math.PI * step) / DIRECTIONS;
      const offset = { x: Math.round(distance * Math.cos(angle)), y: Math.round(distance * Math.sin(angle)) };
      const place = { x: at.x + offset.x, y: at.y + offset.y };
      if (overlaps(at, place)) continue;
      const room = others.reduce((least, { x, y }) => Math.min(least, Math.hypot(x - place.x, y - place.y)), 10_000);
      if (room <= widest || others.some((other) => overlaps(other, place))) continue;
      widest = room;
      best = offset;
    }
    if (widest >= 0) return best;
  }
  return best;
}
