import { possibleDays, type DayRange } from '../model/partial-date.js';

/** The day that stands for an open beginning in a topology. */
export const FIRST_DAY = -0x8000_0000;
/** The day that stands for an open end in a topology. */
export const LAST_DAY = 0x7fff_ffff;

/** Turns partial dates into days as 32-bit integers. Remembers them: many relationships share few dates. */
export class DayReader {
  private readonly first = new Map<string | null, number>();
  private readonly last = new Map<string | null, number>();

  /** The first day something could have held. Throws `RangeError` naming a text that is not a partial date. */
  firstDay(since: string | null): number {
    const known = this.first.get(since);
    if (known !== undefined) return known;
    const day = Math.max(possibleDays(since, null).first, FIRST_DAY);
    this.first.set(since, day);
    return day;
  }

  /** The last day something could have held. Throws `RangeError` naming a text that is not a partial date. */
  lastDay(until: string | null): number {
    const known = this.last.get(until);
    if (known !== undefined) return known;
    const day = Math.min(possibleDays(null, until).last, LAST_DAY);
    this.last.set(until, day);
    return day;
  }
}

/** The same stretch with its open ends infinite again. */
export function unpackedDays(first: number, last: number): DayRange {
  return { first: first === FIRST_DAY ? -Infinity : first, last: last === LAST_DAY ? Infinity : last };
}
