import type { YearStop } from './types.js';

/** As many of the stops, from the first on, as can be written out with so much room from one to the next. */
export function readableStops(stops: readonly YearStop[], room: number): YearStop[] {
  let last = -Infinity;
  return stops.filter(([, x]) => {
    if (x - last < room) return false;
    last = x;
    return true;
  });
}
