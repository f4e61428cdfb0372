import { ALWAYS, intersectDays, type DayRange } from '../model/partial-date.js';

/** A stretch of days, and what something costs on each of them. */
export interface DayCost extends DayRange {
  readonly cost: number;
}

/** What something costs on which days, in stretches that do not overlap, in ascending order. On other days it cannot be. */
export type DayCosts = readonly DayCost[];

/** Costs nothing on any day. */
export const FREE_ALWAYS: DayCosts = [{ ...ALWAYS, cost: 0 }];

/** The cheapest of some offers on each day. */
export function cheapestByDay(offers: readonly DayCost[]): DayCosts {
  const beginnings = offers.flatMap(({ first, last }) => [first, last + 1]);
  const sorted = [...new Set(beginnings)].filter((day) => day < Infinity).sort((a, b) => a - b);
  return sorted.flatMap((first, index) => {
    const costs = offers.filter((offer) => offer.first <= first && first <= offer.last).map(({ cost }) => cost);
    if (costs.length === 0) return [];
    return [{ first, last: (sorted[index + 1] ?? Infinity) - 1, cost: Math.min(...costs) }];
  });
}

/** What two things cost together, on the days both can be. */
export function addedByDay(a: DayCosts, b: DayCosts): DayCosts {
  return a.flatMap((one) =>
    b.flatMap((other) => {
      const days = intersectDays(one, other);
      return days ? [{ ...days, cost: one.cost + other.cost }] : [];
    }),
  );
}

/** The least cost on any day; infinite where there is no day. */
export function leastCostOfDays(costs: DayCosts): number {
  return costs.reduce((least, { cost }) => Math.min(least, cost), Infinity);
}

/** The days with the least cost. */
export function cheapestDays(costs: DayCosts): readonly DayRange[] {
  const least = leastCostOfDays(costs);
  return costs.filter(({ cost }) => cost === least);
}
