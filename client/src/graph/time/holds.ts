import { daysOf, type DayRange } from './days.js';

/** When something began and ended, as far as is known; null where it is not. */
export interface Dated {
  readonly since: string | null;
  readonly until: string | null;
}

/** Whether something holds at a time: certainly, possibly, certainly not; or nothing is known of when. */
export type Verdict = 'HOLDS' | 'POSSIBLE' | 'NOT' | 'UNDATED';

/** Why a verdict is no plain yes. */
export type Doubt = 'NO_START' | 'NO_END' | 'VAGUE_START' | 'VAGUE_END' | 'BEGINS_LATER' | 'ENDED_BEFORE';

const ANY_DAY: DayRange = { first: -Infinity, last: Infinity };

const start = ({ since }: Dated): DayRange => (since === null ? ANY_DAY : daysOf(since));
const end = ({ until }: Dated): DayRange => (until === null ? ANY_DAY : daysOf(until));

/** It could have begun only after the time asked for. */
const mayBeginLater = (one: Dated, asked: DayRange): boolean => Math.min(start(one).last, end(one).last) > asked.last;
/** It could have ended already before the time asked for. */
const mayHaveEnded = (one: Dated, asked: DayRange): boolean => Math.max(end(one).first, start(one).first) < asked.first;

/**
 * Whether something held at some time between two days, both included. It begins on one of the days its start could
 * mean and ends on one of those its end could, not before; an unknown start or end could be any day. Where every such
 * stretch has a day in common with the time asked for, it certainly held then; where only some have, possibly.
 * "Certainly not" is what the API's `asOf` and `during` leave out.
 */
export function holdsIn(one: Dated, asked: DayRange): Verdict {
  if (one.since === null && one.until === null) return 'UNDATED';
  if (start(one).first > asked.last || end(one).last < asked.first) return 'NOT';
  return mayBeginLater(one, asked) || mayHaveEnded(one, asked) ? 'POSSIBLE' : 'HOLDS';
}

/** Why it is only possible that something held then, or why it certainly did not; empty where it did or has no dates. */
export function doubtsOf(one: Dated, asked: DayRange): Doubt[] {
  const verdict = holdsIn(one, asked);
  if (verdict === 'NOT') return [start(one).first > asked.last ? 'BEGINS_LATER' : 'ENDED_BEFORE'];
  if (verdict !== 'POSSIBLE') return [];
  const doubts: Doubt[] = [];
  if (mayBeginLater(one, asked)) doubts.push(one.since === null ? 'NO_START' : 'VAGUE_START');
  if (mayHaveEnded(one, asked)) doubts.push(one.until === null ? 'NO_END' : 'VAGUE_END');
  return doubts;
}
