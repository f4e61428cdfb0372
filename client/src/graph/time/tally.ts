import type { Moment } from './moments.js';

/** How many things stand how at the time asked for; `added` to `between` only where two dates are compared. */
export interface Tally {
  readonly holds: number;
  readonly possible: number;
  readonly undated: number;
  readonly not: number;
  readonly added: number;
  readonly ended: number;
  readonly between: number;
  readonly hidden: number;
}

/** Counts how these things stand. */
export function tallyOf(ids: readonly string[], moments: ReadonlyMap<string, Moment>): Tally {
  const all = ids.flatMap((id) => moments.get(id) ?? []);
  const count = (test: (moment: Moment) => boolean): number => all.filter(test).length;
  return {
    holds: count(({ mark, sure }) => mark === 'HOLDS' && sure),
    possible: count(({ mark, sure }) => mark === 'HOLDS' && !sure),
    undated: count(({ mark }) => mark === 'UNDATED'),
    not: count(({ mark }) => mark === 'NOT'),
    added: count(({ mark }) => mark === 'ADDED'),
    ended: count(({ mark }) => mark === 'ENDED'),
    between: count(({ mark }) => mark === 'BETWEEN'),
    hidden: count(({ shown }) => shown === 'HIDDEN'),
  };
}
