import { dateAt, unitsOf, type Axis } from './axis.js';
import type { Dated } from './holds.js';

/** How many begin or end in a column: certainly, and possibly besides, because their date is vaguer than the column. */
export interface Count {
  readonly certain: number;
  readonly possible: number;
}

/** One column of the histogram, from one unit to another, both included. */
export interface Column {
  readonly first: number;
  readonly last: number;
  /** The partial dates of its first and its last unit. */
  readonly from: string;
  readonly to: string;
  readonly starts: Count;
  readonly ends: Count;
}

interface Tally {
  certain: number;
  possible: number;
}

function tallies(axis: Axis, columns: number, dates: readonly (string | null)[]): Tally[] {
  const counts = Array.from({ length: columns }, (): Tally => ({ certain: 0, possible: 0 }));
  for (const date of dates) {
    if (date === null) continue;
    const units = unitsOf(axis, date);
    const first = Math.floor(units.first / axis.unitsPerColumn);
    const last = Math.floor(units.last / axis.unitsPerColumn);
    for (const count of counts.slice(first, last + 1)) count[first === last ? 'certain' : 'possible'] += 1;
  }
  return counts;
}

/** Starts and ends by column. A date known to the year is possible in each month of it, and certain in none. */
export function histogram(axis: Axis, things: readonly Dated[]): Column[] {
  const columns = Math.ceil(axis.count / axis.unitsPerColumn);
  const starts = tallies(
    axis,
    columns,
    things.map(({ since }) => since),
  );
  const ends = tallies(
    axis,
    columns,
    things.map(({ until }) => until),
  );
  return starts.map((count, index) => {
    const first = index * axis.unitsPerColumn;
    const last = Math.min(axis.count, first + axis.unitsPerColumn) - 1;
    const none = { certain: 0, possible: 0 };
    return {
      first,
      last,
      from: dateAt(axis, first),
      to: dateAt(axis, last),
      starts: count,
      ends: ends[index] ?? none,
    };
  });
}

/** How high the highest column can be. */
export const highest = (columns: readonly Column[]): number =>
  Math.max(1, ...columns.flatMap(({ starts, ends }) => [starts, ends].map((one) => one.certain + one.possible)));
