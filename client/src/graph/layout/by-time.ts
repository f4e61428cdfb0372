import { ROOM } from '../geometry.js';
import type { Point } from '../picture.js';
import { alongYears, beganIn } from './began.js';
import type { LayoutInput, LayoutResult, YearStop } from './types.js';

/** Longer stretches in which nobody began are drawn as long as this, in years. */
const LONGEST_GAP = 6;
/** Lengths of a year to choose from, in model pixels. */
const YEAR_LENGTHS = [16, 24, 36, 54, 80, 120, 180, 270, 400];
/** Pictures are to be about so much wider than high, as canvases are. */
const ASPECT = 1.6;
const ROW = ROOM.height + 12;
const COLUMN = ROOM.width + 12;

/** A stop for every calendar year in which somebody began, and one for the end of the last. */
function stopsFor(years: Iterable<number>, yearLength: number): YearStop[] {
  const used = new Set<number>();
  for (const year of years) {
    used.add(Math.floor(year));
    used.add(Math.floor(year) + 1);
  }
  const stops: [number, number][] = [];
  for (const year of [...used].sort((a, b) => a - b)) {
    const [before, x] = stops[stops.length - 1] ?? [year, 0];
    stops.push([year, Math.round(x + Math.min(year - before, LONGEST_GAP) * yearLength)]);
  }
  return stops;
}

interface Timed {
  readonly id: string;
  readonly x: number;
}

/** Rows in which nobody covers anybody: each takes, of the rows that have room, the one nearest to its neighbours. */
function rowsFor(timed: readonly Timed[], neighbours: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const rows = new Map<string, number>();
  const endOf = new Map<number, number>();
  let top = 0;
  let bottom = 0;
  for (const { id, x } of timed) {
    const around = (neighbours.get(id) ?? []).flatMap((other) => rows.get(other) ?? []);
    const wish = around.reduce((sum, row) => sum + row, 0) / Math.max(1, around.length);
    let best = 0;
    let least = Infinity;
    for (let row = top - 1; row <= bottom + 1; row += 1) {
      const isFree = (endOf.get(row) ?? -Infinity) <= x;
      // A row of its own at the edge makes the picture higher, so it is the last resort.
      const cost = Math.abs(row - wish) + (row < top || row > bottom ? 3 + Math.abs(row) : 0);
      if (!isFree || cost >= least) continue;
      best = row;
      least = cost;
    }
    rows.set(id, best);
    endOf.set(best, x + COLUMN);
    top = Math.min(top, best);
    bottom = Math.max(bottom, best);
  }
  return rows;
}

function neighboursIn({ lines }: LayoutInput): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of lines) {
    for (const [from, to] of [
      [source, target],
      [target, source],
    ] as const) {
      const known = neighbours.get(from);
      if (known) known.push(to);
      else neighbours.set(from, [to]);
    }
  }
  return neighbours;
}

/** Those without a date, in columns left of the first year. */
function columns(ids: readonly string[], height: number): Point[] {
  const perColumn = Math.max(Math.round(height / ROW), Math.ceil(Math.sqrt(ids.length)), 1);
  return ids.map((_, index) => ({
    x: -COLUMN * (1.5 + Math.floor(index / perColumn)),
    y: ROW * ((index % perColumn) - (Math.min(ids.length, perColumn) - 1) / 2),
  }));
}

/**
 * Lays out by time: the further right, the later somebody began; those connected stand in rows near each other.
 * Years are as long as it takes for a picture that is wider than high.
 */
export function layOutByTime(input: LayoutInput): LayoutResult {
  const years = beganIn(input.entities, input.lines);
  const ids = input.entities.map(({ id }) => id).sort();
  const dated = ids.filter((id) => years.has(id)).sort((a, b) => (years.get(a) ?? 0) - (years.get(b) ?? 0));
  const undated = ids.filter((id) => !years.has(id));
  const neighbours = neighboursIn(input);

  let best: { stops: YearStop[]; timed: Timed[]; rows: Map<string, number>; off: number; height: number } | null = null;
  for (const yearLength of YEAR_LENGTHS) {
    const stops = stopsFor(years.values(), yearLength);
    const timed = dated.map((id): Timed => ({ id, x: Math.round(alongYears(stops, years.get(id) ?? 0)) }));
    const rows = rowsFor(timed, neighbours);
    const height = (Math.max(0, ...rows.values()) - Math.min(0, ...rows.values()) + 1) * ROW;
    const width = (timed[timed.length - 1]?.x ?? 0) - (timed[0]?.x ?? 0) + COLUMN;
    const off = Math.abs(Math.log(width / height / ASPECT));
    if (!best || off < best.off) best = { stops, timed, rows, off, height };
  }
  const { stops = [], timed = [], rows = new Map<string, number>(), height = 0 } = best ?? {};
  const aside = columns(undated, height);
  const places = new Map<string, Point>([
    ...timed.map(({ id, x }): [string, Point] => [id, { x, y: (rows.get(id) ?? 0) * ROW }]),
    ...undated.map((id, index): [string, Point] => [id, aside[index] ?? { x: 0, y: 0 }]),
  ]);
  const columnsTaken = new Set(aside.map(({ x }) => x));
  const middleOfUndated = [...columnsTaken].reduce((sum, x) => sum + x, 0) / Math.max(1, columnsTaken.size);
  return { places, guides: { kind: 'years', stops, undated: undated.length > 0 ? middleOfUndated : null } };
}
