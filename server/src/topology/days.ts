import { possibleDays, type DayRange } from '../model/partial-date.js';

/** The day that stands for an open beginning in a topology. */
export const FIRST_DAY = -0x8000_0000;
/** The day that stands for an open end in a topology. */
export const LAST_DAY = 0x7fff_ffff;

/**
 * The first and the last day something could have held, as 32-bit integers. Throws `RangeError` naming a text
 * that is not a partial date.
 */
export function packedDays(since: string | null, until: string | null): DayRange {
  const { first, last } = possibleDays(since, until);
  return { first: Math.max(first, FIRST_DAY), last: Math.min(last, LAST_DAY) };
}

/** The same stretch with its open ends infinite again. */
export function unpackedDays(first: number, last: number): DayRange {
  return { first: first === FIRST_DAY ? -Infinity : first, last: last === LAST_DAY ? Infinity : last };
}
