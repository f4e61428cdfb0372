import { isPartialDate, isInOrder } from './partial-date.js';
import type { ClaimStatus } from './records.js';

export type PathDirection = 'ANY' | 'OUT' | 'IN';
export type PathSearchMode = 'SHORTEST' | 'ALL_SHORTEST';

/** A question about how two actors are connected, as asked in the paths panel. Empty lists and nulls ask for nothing. */
export interface PathQuestion {
  readonly from: string | null;
  readonly to: string | null;
  readonly mode: PathSearchMode;
  /** How many paths at most, 1 to 100. */
  readonly k: number;
  /** How many hops at most, 1 to 20. */
  readonly maxHops: number;
  readonly types: readonly string[];
  readonly statuses: readonly ClaimStatus[];
  readonly direction: PathDirection;
  /** A partial date. */
  readonly asOf: string | null;
  /** Partial dates: the stretch some of which every relationship must hold in, open where null. */
  readonly since: string | null;
  readonly until: string | null;
  /** Whether all steps must be able to hold at one and the same time. */
  readonly simultaneous: boolean;
  readonly via: readonly string[];
  readonly avoid: readonly string[];
  readonly avoidRelationships: readonly string[];
}

export const NO_QUESTION: PathQuestion = {
  from: null,
  to: null,
  mode: 'SHORTEST',
  k: 5,
  maxHops: 6,
  types: [],
  statuses: [],
  direction: 'ANY',
  asOf: null,
  since: null,
  until: null,
  simultaneous: false,
  via: [],
  avoid: [],
  avoidRelationships: [],
};

export const MOST_HOPS = 20;
export const MOST_PATHS = 100;

/** The statuses that remain when allegations and what is disputed or withdrawn are left out. */
export const WITHOUT_ALLEGATIONS: readonly ClaimStatus[] = ['CONFIRMED', 'REPORTED'];

/** Number of conditions that narrow the question, apart from its two ends and its limits. */
export function conditionCount(question: PathQuestion): number {
  const lists = [question.types, question.statuses, question.via, question.avoid, question.avoidRelationships];
  return (
    lists.filter((list) => list.length > 0).length +
    (question.direction === 'ANY' ? 0 : 1) +
    (question.asOf === null ? 0 : 1) +
    (question.since === null && question.until === null ? 0 : 1) +
    (question.simultaneous ? 1 : 0)
  );
}

/** Whether the question can be asked: two different ends, and dates that are dates and in order. */
export function isAskable({ from, to, asOf, since, until }: PathQuestion): boolean {
  const dates = [asOf, since, until].filter((date) => date !== null);
  return from !== null && to !== null && from !== to && dates.every(isPartialDate) && isInOrder(since, until);
}

/**
 * The question with one condition loosened, as a relaxation from the API names it.
 * @param constraint one of the API's `PathConstraint`s
 * @param length the number of hops the loosened question needs
 * @returns null when the explorer's question has no such condition
 */
export function loosen(question: PathQuestion, constraint: string, length: number): PathQuestion | null {
  switch (constraint) {
    case 'TYPES':
      return { ...question, types: [] };
    case 'STATUSES':
      return { ...question, statuses: [] };
    case 'DIRECTION':
      return { ...question, direction: 'ANY' };
    case 'AS_OF':
      return { ...question, asOf: null };
    case 'DURING':
      return { ...question, since: null, until: null };
    case 'SIMULTANEOUS':
      return { ...question, simultaneous: false };
    case 'VIA':
      return { ...question, via: [] };
    case 'AVOID':
      return { ...question, avoid: [] };
    case 'AVOID_RELATIONSHIPS':
      return { ...question, avoidRelationships: [] };
    case 'MAX_HOPS':
      return { ...question, maxHops: Math.min(MOST_HOPS, Math.max(question.maxHops, length)) };
    case 'COMBINATION':
      return {
        ...NO_QUESTION,
        from: question.from,
        to: question.to,
        k: question.k,
        maxHops: Math.min(MOST_HOPS, Math.max(question.maxHops, length)),
      };
    default:
      return null;
  }
}
