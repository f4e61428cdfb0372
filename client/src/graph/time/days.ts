// Days are counted from 1970-01-01. A partial date stands for every day it could mean, as on the server.

/** The first and the last day something could mean, both included. Open ends are infinite. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const MS_PER_DAY = 86_400_000;

/** @param month from 1; 13 is January of the next year, and day 0 the last of the month before */
function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  // Unlike `Date.UTC`, this takes years before 100 as they are.
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MS_PER_DAY;
}

/** The days a partial date could mean: `2019-02` gives those from 2019-02-01 to 2019-02-28. */
export function daysOf(date: string): DayRange {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  if (day === undefined) return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) };
  return { first: dayNumber(year, month, day), last: dayNumber(year, month, day) };
}

/** The days from the first that one partial date could mean to the last that another could. */
export const daysBetween = (from: string, to: string): DayRange => ({
  first: daysOf(from).first,
  last: daysOf(to).last,
});
