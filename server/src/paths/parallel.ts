import { relationshipOf } from '../topology/adjacency.js';
import { placesOf } from '../topology/places.js';
import type { Terrain } from './terrain.js';

/** The relationships that make a step, the cheapest first, then the best sourced, then by id. */
export function relationshipsBetween(terrain: Terrain, from: number, to: number): readonly number[] {
  const { incidence } = terrain.topology;
  const between: number[] = [];
  const { start, end } = placesOf(terrain.topology, from, to);
  for (let place = start; place < end; place += 1) {
    if (terrain.onward.opens(place)) between.push(relationshipOf(incidence[place]!));
  }
  return between.sort(
    (a, b) => terrain.costOf(a) - terrain.costOf(b) || terrain.statusOf(a) - terrain.statusOf(b) || a - b,
  );
}
