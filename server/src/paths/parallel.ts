import { relationshipOf } from '../topology/adjacency.js';
import { firstPlaceOf } from '../topology/places.js';
import type { Terrain } from './terrain.js';

/** The relationships that make a step, the cheapest first, then the best sourced, then by id. */
export function relationshipsBetween(terrain: Terrain, from: number, to: number): readonly number[] {
  const { rows, link, neighbour } = terrain.topology;
  const end = rows[from + 1]!;
  const between: number[] = [];
  for (let place = firstPlaceOf(terrain.topology, from, to); place < end && neighbour[place] === to; place += 1) {
    if (terrain.onward.opens(place)) between.push(relationshipOf(link[place]!));
  }
  return between.sort(
    (a, b) => terrain.costOf(a) - terrain.costOf(b) || terrain.statusOf(a) - terrain.statusOf(b) || a - b,
  );
}
