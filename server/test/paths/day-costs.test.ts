import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addedByDay,
  cheapestByDay,
  cheapestDays,
  FREE_ALWAYS,
  leastCostOfDays,
  type DayCost,
} from '../../src/paths/day-costs.js';

const DAYS = Array.from({ length: 14 }, (_, day) => day);
const end = fc.integer({ min: 0, max: 13 });
const offers = fc.array(fc.record({ first: end, last: end, cost: fc.integer({ min: 1, max: 4 }) }), { maxLength: 6 });

/** The least cost on each day, infinite where there is none. */
const listed = (costs: readonly DayCost[]) =>
  DAYS.map((day) =>
    Math.min(Infinity, ...costs.filter(({ first, last }) => first <= day && day <= last).map(({ cost }) => cost)),
  );

test('the cheapest by day has the least cost of all offers on each day, in order and without overlap', () => {
  fc.assert(
    fc.property(offers, (all) => {
      const costs = cheapestByDay(all);
      expect(listed(costs)).toEqual(listed(all));
      for (const [i, { first, last }] of costs.entries()) {
        expect(last).toBeGreaterThanOrEqual(first);
        expect(first).toBeGreaterThan(costs[i - 1]?.last ?? -1);
      }
    }),
  );
});

test('two costs add up on the days both have', () => {
  fc.assert(
    fc.property(offers, offers, (a, b) => {
      const [one, other] = [cheapestByDay(a), cheapestByDay(b)];
      const sums = listed(one).map((cost, day) => cost + listed(other)[day]!);
      expect(listed(addedByDay(one, other))).toEqual(sums);
      expect(addedByDay(FREE_ALWAYS, one)).toEqual(one);
    }),
  );
});

test('the cheapest days are those with the least cost', () => {
  fc.assert(
    fc.property(offers, (all) => {
      const costs = cheapestByDay(all);
      const least = Math.min(...listed(costs));
      expect(leastCostOfDays(costs)).toBe(least);
      const isCheapest = (day: number) => cheapestDays(costs).some(({ first, last }) => first <= day && day <= last);
      expect(DAYS.filter(isCheapest)).toEqual(DAYS.filter((day) => listed(costs)[day] === least && least < Infinity));
    }),
  );
});

test('a stretch without an end goes on for ever', () => {
  const forever = { first: 5, last: Infinity, cost: 2 };
  expect(cheapestByDay([forever, { first: -Infinity, last: 6, cost: 1 }])).toEqual([
    { first: -Infinity, last: 4, cost: 1 },
    { first: 5, last: 6, cost: 1 },
    { first: 7, last: Infinity, cost: 2 },
  ]);
});
