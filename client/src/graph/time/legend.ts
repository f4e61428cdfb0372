import type { Moment } from './moments.js';

/** What there is to explain about a picture looked at in time. */
export const TIME_ENTRIES = ['HOLDS', 'POSSIBLE', 'UNDATED', 'NOT', 'ADDED', 'ENDED', 'BETWEEN', 'CHANGED'] as const;
export type TimeEntry = (typeof TIME_ENTRIES)[number];

/** The entries a legend needs for what is in sight, in their order. */
export function timeLegend(moments: readonly Moment[]): TimeEntry[] {
  const seen = moments.filter(({ shown }) => shown !== 'HIDDEN');
  return TIME_ENTRIES.filter((entry) =>
    seen.some(({ mark, sure, shown }) => {
      if (entry === 'POSSIBLE') return !sure;
      if (entry === 'NOT') return shown === 'FADED';
      return mark === entry && (entry !== 'HOLDS' || sure);
    }),
  );
}
