import type { Terrain } from './terrain.js';

/** The relationships that make a step, the cheapest first, then the best sourced, then by id. */
export function relationshipsBetween(terrain: Terrain, from: number, to: number): readonly number[] {
  const { status, degree } = terrain.topology;
  const { hop } = terrain.costs;
  const between: number[] = [];
  const note = (relationship: number, other: number, wanted: number) => {
    if (other === wanted && terrain.keeps(relationship)) between.push(relationship);
  };
  if (degree[from]! <= degree[to]!) terrain.forEachStepFrom(from, (r, other) => note(r, other, to));
  else terrain.forEachStepTo(to, (r, other) => note(r, other, from));
  return between.sort((a, b) => hop(a) - hop(b) || status[a]! - status[b]! || a - b);
}
