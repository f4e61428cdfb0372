import { MEASURE_IDS, type MeasureId } from './measure-look.js';
import type { Measured } from './all.js';
import { toDigits } from '../grammar.js';

/** An entity with what it was measured at. */
export interface MeasureRow extends Readonly<Record<MeasureId, number>> {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

export type SortBy = MeasureId | 'name';

/** One row for each entity that was measured, in the order given. */
export const rowsOf = (
  entities: readonly { readonly id: string; readonly name: string; readonly type: string }[],
  measured: Measured,
): MeasureRow[] =>
  entities
    .filter(({ id }) => id in measured.degree)
    .map(({ id, name, type }) => ({
      id,
      name,
      type,
      ...(Object.fromEntries(MEASURE_IDS.map((measure) => [measure, measured[measure][id] ?? 0])) as Record<
        MeasureId,
        number
      >),
    }));

/** The rows in order: names and groups upwards, everything else the greatest first; ties by name. */
export function sortRows(rows: readonly MeasureRow[], by: SortBy): MeasureRow[] {
  const byName = (a: MeasureRow, b: MeasureRow): number => a.name.localeCompare(b.name);
  if (by === 'name') return [...rows].sort(byName);
  const sign = by === 'communities' ? 1 : -1;
  return [...rows].sort((a, b) => sign * (a[by] - b[by]) || byName(a, b));
}

/** A value as a person reads it in the language spoken now, to three digits. */
export const measureFigure = (value: number): string => toDigits(value, 3);

/** Cells of a CSV table: names of columns, then one row for each entity. */
export const measureCells = (rows: readonly MeasureRow[]): (string | number)[][] => [
  ['id', 'name', 'type', ...MEASURE_IDS],
  ...rows.map((row) => [row.id, row.name, row.type, ...MEASURE_IDS.map((measure) => row[measure])]),
];

/** One bar of a histogram: how many values lie from `from` up to `to`. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const MOST_BINS = 10;

/**
 * Counts values in bins of one width from 0, or from 1 for groups, to the greatest. The greatest is in the last bin.
 * @param whole whether the values are whole numbers, of which a bin holds one or some
 */
export function histogram(values: readonly number[], whole: boolean): Bin[] {
  const greatest = Math.max(0, ...values);
  if (values.length === 0 || greatest === 0)
    return values.length === 0 ? [] : [{ from: 0, to: 0, count: values.length }];
  const least = whole ? Math.min(...values) : 0;
  const width = whole ? Math.ceil((greatest - least + 1) / MOST_BINS) : greatest / MOST_BINS;
  const bins = whole ? Math.ceil((greatest - least + 1) / width) : MOST_BINS;
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) {
    const at = Math.min(bins - 1, Math.floor((value - least) / width));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count, index) => ({
    from: least + index * width,
    to: least + (index + 1) * width - (whole ? 1 : 0),
    count,
  }));
}
