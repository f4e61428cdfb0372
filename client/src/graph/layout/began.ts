import type { LaidEntity, LaidLine } from './types.js';

/** A partial date as a number: `2019` is 2019, `2019-07` is 2019.5. */
export function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}

/**
 * When each entity began, as a year: where it has no date of its own, when its first relationship that has one began.
 * Entities without either are left out.
 */
export function beganIn(entities: readonly LaidEntity[], lines: readonly LaidLine[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const { source, target, since } of lines) {
    if (since === null) continue;
    const year = yearOf(since);
    for (const end of [source, target]) first.set(end, Math.min(first.get(end) ?? Infinity, year));
  }
  const years = new Map<string, number>();
  for (const { id, since } of entities) {
    const year = since === null ? first.get(id) : yearOf(since);
    if (year !== undefined) years.set(id, year);
  }
  return years;
}

/** Where a year is between stops; those before the first or after the last are at them. */
export function alongYears(stops: readonly (readonly [number, number])[], year: number): number {
  const after = stops.findIndex(([stop]) => stop >= year);
  const [lastYear, lastX] = stops[stops.length - 1] ?? [0, 0];
  if (after === -1) return year > lastYear ? lastX : 0;
  const [toYear, toX] = stops[after] ?? [0, 0];
  const [fromYear, fromX] = stops[after - 1] ?? [toYear, toX];
  return toYear === fromYear ? toX : fromX + ((year - fromYear) / (toYear - fromYear)) * (toX - fromX);
}
