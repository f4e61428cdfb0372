import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EVERY_DAY, intersectionOf, meets, unionOf, type DaySet } from '../../src/paths/day-set.js';

const DAYS = Array.from({ length: 14 }, (_, day) => day);
const end = fc.integer({ min: 0, max: 13 });
const ranges = fc.array(fc.record({ first: end, last: end }), { maxLength: 6 });

const has = (days: DaySet, day: number) => days.some(({ first, last }) => first <= day && day <= last);
const listed = (days: DaySet) => DAYS.filter((day) => has(days, day));

test('a union holds the days of its stretches, in order and apart', () => {
  fc.assert(
    fc.property(ranges, (stretches) => {
      const union = unionOf(stretches);
      expect(listed(union)).toEqual(DAYS.filter((day) => has(stretches, day)));
      for (const [i, { first, last }] of union.entries()) {
        expect(last).toBeGreaterThanOrEqual(first);
        expect(first).toBeGreaterThan((union[i - 1]?.last ?? -2) + 1);
      }
    }),
  );
});

test('an intersection holds the days that both sets hold', () => {
  fc.assert(
    fc.property(ranges, ranges, (a, b) => {
      const [one, other] = [unionOf(a), unionOf(b)];
      expect(listed(intersectionOf(one, other))).toEqual(DAYS.filter((day) => has(one, day) && has(other, day)));
      expect(intersectionOf(EVERY_DAY, one)).toEqual(one);
    }),
  );
});

test('a stretch meets a set when they share a day', () => {
  fc.assert(
    fc.property(end, end, ranges, (first, last, stretches) => {
      const days = unionOf(stretches);
      const shared = DAYS.some((day) => first <= day && day <= last && has(days, day));
      expect(meets({ first, last }, days)).toBe(shared);
    }),
  );
});
