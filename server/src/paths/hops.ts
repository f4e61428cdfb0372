import { ALWAYS, intersectDays, type DayRange } from '../model/partial-date.js';
import type { Arrival } from './best-first.js';
import { shownCost } from './costs.js';
import { addedByDay, cheapestByDay, cheapestDays, FREE_ALWAYS, type DayCosts } from './day-costs.js';
import { relationshipsBetween } from './parallel.js';
import type { Terrain } from './terrain.js';
import type { FoundPath } from './types.js';

/**
 * A path with the relationships that make its hops. Where all hops must be able to hold at once, each hop lists the
 * relationships that could have held together with the first ones of all other hops.
 */
export function describePath(terrain: Terrain, { path, cost }: Arrival): FoundPath {
  const { entities, relationships } = terrain.topology;
  const parallel = path.slice(1).map((to, index) => relationshipsBetween(terrain, path[index]!, to));
  const hops = terrain.question.simultaneous ? holdingTogether(terrain, parallel) : parallel;
  const ids = path.map((entity) => entities.at(entity));
  return {
    entities: ids,
    hops: hops.map((hop, index) => ({
      from: ids[index]!,
      to: ids[index + 1]!,
      relationships: hop.map((relationship) => relationships.at(relationship)),
    })),
    cost: shownCost(cost),
    weakest: firstHighest(hops.map((hop) => terrain.statusOf(hop[0]!))),
    validDuring: commonDays(hops.map((hop) => terrain.daysOf(hop[0]!))) ?? null,
  };
}

function firstHighest(ranks: readonly number[]): number {
  return ranks.indexOf(Math.max(...ranks));
}

function commonDays(ranges: readonly DayRange[]): DayRange | undefined {
  return ranges.reduce<DayRange | undefined>((common, range) => common && intersectDays(common, range), ALWAYS);
}

/**
 * Chooses for one hop after another the first relationship with which the whole path is still as cheap as it can be, on
 * at least one day, and puts after it those that could take its place. None of these comes before it: it would have been chosen.
 */
function holdingTogether(terrain: Terrain, hops: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const offer = (relationship: number) => ({ ...terrain.daysOf(relationship), cost: terrain.costOf(relationship) });
  const perDay = hops.map((hop) => cheapestByDay(hop.map(offer)));
  let days = cheapestDays(perDay.reduce<DayCosts>(addedByDay, FREE_ALWAYS));
  const chosen = hops.map((hop, index) => {
    const open = cheapestWithin(days, perDay[index]!);
    const choice = hop.find((relationship) => open(offer(relationship)).length > 0)!;
    days = open(offer(choice));
    return choice;
  });
  return hops.map((hop, index) => {
    const others = commonDays(chosen.filter((_, other) => other !== index).map((choice) => terrain.daysOf(choice)))!;
    return hop.filter((relationship) => intersectDays(terrain.daysOf(relationship), others));
  });
}

/** Gives those of some days on which an offer holds and no other is cheaper. */
function cheapestWithin(days: readonly DayRange[], least: DayCosts) {
  return (offer: DayRange & { readonly cost: number }): readonly DayRange[] =>
    least
      .filter(({ cost }) => cost === offer.cost)
      .flatMap((stretch) => days.map((day) => intersectDays(stretch, day)))
      .map((shared) => shared && intersectDays(shared, offer))
      .filter((shared) => shared !== undefined);
}
