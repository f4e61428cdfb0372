import type { Dated } from './holds.js';

/**
 * A row of months or years, from the earliest to the latest date. A unit is named by its place in the row, from 0.
 * Several units may share one column of the histogram, so that all columns have room.
 */
export interface Axis {
  readonly unit: 'MONTH' | 'YEAR';
  /** The first unit: a year, or the number of months since the year 0. */
  readonly first: number;
  readonly count: number;
  readonly unitsPerColumn: number;
}

/** More months than these are shown by year. */
const MOST_MONTHS = 120;
/** More columns than these are too narrow to see. */
const MOST_COLUMNS = 150;
const COLUMN_SIZES = [1, 2, 5, 10, 25, 50, 100];

const yearOf = (date: string): number => Number(date.slice(0, 4));
const firstMonth = (date: string): number => yearOf(date) * 12 + Number(date.slice(5, 7) || 1) - 1;
const lastMonth = (date: string): number => yearOf(date) * 12 + Number(date.slice(5, 7) || 12) - 1;

const datesOf = (things: readonly Dated[]): string[] =>
  things.flatMap(({ since, until }) => [since, until]).filter((date) => date !== null);

/**
 * The row that has room for every date of these things, by month where they span ten years at most.
 * @param asked further dates that must be on it
 * @returns null where nothing has a date
 */
export function axisFor(things: readonly Dated[], asked: readonly string[]): Axis | null {
  const dated = datesOf(things);
  if (dated.length === 0) return null;
  const dates = [...dated, ...asked];
  const byMonth = { first: Math.min(...dates.map(firstMonth)), last: Math.max(...dates.map(lastMonth)) };
  const months = byMonth.last - byMonth.first + 1;
  if (months <= MOST_MONTHS) return { unit: 'MONTH', first: byMonth.first, count: months, unitsPerColumn: 1 };
  const first = Math.floor(byMonth.first / 12);
  const count = Math.floor(byMonth.last / 12) - first + 1;
  const size = COLUMN_SIZES.find((units) => count / units <= MOST_COLUMNS) ?? Math.ceil(count / MOST_COLUMNS);
  return { unit: 'YEAR', first, count, unitsPerColumn: size };
}

/** The partial date a unit stands for. */
export function dateAt({ unit, first }: Axis, index: number): string {
  const at = first + index;
  if (unit === 'YEAR') return String(at).padStart(4, '0');
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}

const within = ({ count }: Axis, index: number): number => Math.min(count - 1, Math.max(0, index));

/** The first and the last unit a partial date could mean. What is beyond an end of the row is at that end. */
export function unitsOf(axis: Axis, date: string): { readonly first: number; readonly last: number } {
  const [first, last] = axis.unit === 'YEAR' ? [yearOf(date), yearOf(date)] : [firstMonth(date), lastMonth(date)];
  return { first: within(axis, first - axis.first), last: within(axis, last - axis.first) };
}

/** Units at which something begins or ends, at the earliest, in their order and each once. */
export const turningPoints = (axis: Axis, things: readonly Dated[]): number[] =>
  [...new Set(datesOf(things).map((date) => unitsOf(axis, date).first))].sort((a, b) => a - b);

/** Where the year is written under the row: units that begin a year, not too many of them. */
export function ticksOf(axis: Axis, most: number): { readonly at: number; readonly year: string }[] {
  const perYear = axis.unit === 'YEAR' ? 1 : 12;
  const years = Math.ceil(axis.count / perYear);
  const every = COLUMN_SIZES.find((size) => years / size <= most) ?? Math.ceil(years / most);
  const ticks = [];
  for (let year = Math.ceil(axis.first / perYear); year * perYear < axis.first + axis.count; year += 1) {
    if (year % every === 0) ticks.push({ at: year * perYear - axis.first, year: String(year) });
  }
  return ticks;
}
