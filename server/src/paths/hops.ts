import { ALWAYS, intersectDays, type DayRange } from '../model/partial-date.js';
import { EVERY_DAY, intersectionOf, meets, type DaySet } from './day-set.js';
import type { EntityPath } from './enumerate.js';
import type { Step, Terrain } from './terrain.js';
import type { FoundPath } from './types.js';

/**
 * A path with the relationships that make its hops. Where all hops must be able to hold at once, each hop lists the
 * relationships that could have held together with the first ones of all other hops.
 */
export function describePath(terrain: Terrain, path: EntityPath): FoundPath {
  const { entities, relationships } = terrain.topology;
  const steps = path.slice(1).map((to, index) => stepBetween(terrain, path[index]!, to));
  const hops = terrain.question.simultaneous
    ? holdingTogether(terrain, steps)
    : steps.map((step) => step.relationships);
  const ids = path.map((entity) => entities.at(entity));
  return {
    entities: ids,
    hops: hops.map((hop, index) => ({
      from: ids[index]!,
      to: ids[index + 1]!,
      relationships: hop.map((relationship) => relationships.at(relationship)),
    })),
    cost: steps.length,
    weakest: weakestOf(hops.map((hop) => terrain.topology.status[hop[0]!]!)),
    validDuring: commonDays(hops.map((hop) => terrain.daysOf(hop[0]!))) ?? null,
  };
}

/** The first of the places with the highest rank. */
function weakestOf(ranks: readonly number[]): number {
  return ranks.indexOf(Math.max(...ranks));
}

function stepBetween(terrain: Terrain, from: number, to: number): Step {
  return terrain.stepsFrom(from).find((step) => step.to === to)!;
}

function commonDays(ranges: readonly DayRange[]): DayRange | undefined {
  return ranges.reduce<DayRange | undefined>((common, range) => common && intersectDays(common, range), ALWAYS);
}

/**
 * Chooses for one hop after another the first relationship with which the rest can still hold at once, and puts after it
 * those that could take its place. None of these comes before it: it would have been chosen.
 */
function holdingTogether(terrain: Terrain, steps: readonly Step[]): readonly (readonly number[])[] {
  const chosen: number[] = [];
  let common: DaySet = EVERY_DAY;
  for (const [index, step] of steps.entries()) {
    const later = steps.slice(index + 1).reduce((days, next) => intersectionOf(days, next.days), common);
    const choice = step.relationships.find((relationship) => meets(terrain.daysOf(relationship), later))!;
    chosen.push(choice);
    common = intersectionOf(common, [terrain.daysOf(choice)]);
  }
  return steps.map((step, index) => {
    const others = commonDays(chosen.filter((_, other) => other !== index).map((choice) => terrain.daysOf(choice)))!;
    return step.relationships.filter((relationship) => intersectDays(terrain.daysOf(relationship), others));
  });
}
