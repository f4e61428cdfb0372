import { ALWAYS, intersectDays, type DayRange } from '../model/partial-date.js';

/** A set of days: stretches in ascending order that neither overlap nor touch. */
export type DaySet = readonly DayRange[];

/** The set of all days. */
export const EVERY_DAY: DaySet = [ALWAYS];

/** The days that lie in at least one of some stretches. A stretch that ends before it begins holds none. */
export function unionOf(ranges: readonly DayRange[]): DaySet {
  const sorted = ranges.filter(({ first, last }) => first <= last).sort((a, b) => a.first - b.first);
  const union: DayRange[] = [];
  for (const range of sorted) {
    const previous = union.at(-1);
    if (previous && range.first <= previous.last + 1) {
      union[union.length - 1] = { first: previous.first, last: Math.max(previous.last, range.last) };
    } else union.push(range);
  }
  return union;
}

/** The days that lie in both sets. */
export function intersectionOf(a: DaySet, b: DaySet): DaySet {
  if (a === EVERY_DAY) return b;
  return a.flatMap((range) => b.map((other) => intersectDays(range, other)).filter((shared) => shared !== undefined));
}

/** Whether a stretch shares a day with a set. */
export function meets(range: DayRange, days: DaySet): boolean {
  return days.some((other) => intersectDays(range, other) !== undefined);
}
