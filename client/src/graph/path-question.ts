import { isPartialDate, isInOrder } from './partial-date.js';
import type { ClaimStatus } from './records.js';

export type PathDirection = 'ANY' | 'OUT' | 'IN';

/** What makes a path good; the same words as the API's. */
export const PATH_MODES = ['SHORTEST', 'ALL_SHORTEST', 'K_SHORTEST', 'MOST_SPECIFIC', 'BEST_SOURCED'] as const;
export type PathSearchMode = (typeof PATH_MODES)[number];

/** What a hop over a relationship of a type costs. */
export interface TypeCost {
  readonly type: string;
  /** `LEAST_COST` to `MOST_COST`. */
  readonly cost: number;
}

/** A question about how actors are connected, as asked in the paths panel. Empty lists and nulls ask for nothing. */
export interface PathQuestion {
  /** Where to start: any of these. */
  readonly from: readonly string[];
  /** Where to arrive: any of these. */
  readonly to: readonly string[];
  readonly mode: PathSearchMode;
  /** How many paths at most, 1 to 100. */
  readonly k: number;
  /** How many hops at most, 1 to 20. */
  readonly maxHops: number;
  readonly types: readonly string[];
  readonly excludeTypes: readonly string[];
  /** Types of the entities passed through. */
  readonly entityTypes: readonly string[];
  /** Ids of sources, one of which must claim each relationship. */
  readonly sources: readonly string[];
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
  /** Counts only where the mode is `K_SHORTEST`; other types cost 1. */
  readonly costs: readonly TypeCost[];
}

export const NO_QUESTION: PathQuestion = {
  from: [],
  to: [],
  mode: 'SHORTEST',
  k: 5,
  maxHops: 6,
  types: [],
  excludeTypes: [],
  entityTypes: [],
  sources: [],
  statuses: [],
  direction: 'ANY',
  asOf: null,
  since: null,
  until: null,
  simultaneous: false,
  via: [],
  avoid: [],
  avoidRelationships: [],
  costs: [],
};

export const MOST_HOPS = 20;
export const MOST_PATHS = 100;
/** How many actors each end of a question, and its lists of actors, may have here; the API would take more. */
export const MOST_ACTORS = 20;
export const LEAST_COST = 0.001;
export const MOST_COST = 1000;

/** The statuses that remain when allegations and what is disputed or withdrawn are left out. */
export const WITHOUT_ALLEGATIONS: readonly ClaimStatus[] = ['CONFIRMED', 'REPORTED'];

/** Number of conditions that narrow the question, apart from its two ends and its limits. */
export function conditionCount(question: PathQuestion): number {
  const lists = [
    question.types,
    question.excludeTypes,
    question.entityTypes,
    question.sources,
    question.statuses,
    question.via,
    question.avoid,
    question.avoidRelationships,
  ];
  return (
    lists.filter((list) => list.length > 0).length +
    (question.direction === 'ANY' ? 0 : 1) +
    (question.asOf === null ? 0 : 1) +
    (question.since === null && question.until === null ? 0 : 1) +
    (question.simultaneous ? 1 : 0)
  );
}

/** Whether some actor stands at both ends, so that there is no way to look for. */
export const endsMeet = ({ from, to }: Pick<PathQuestion, 'from' | 'to'>): boolean =>
  from.some((id) => to.includes(id));

/** Whether the question can be asked: two different ends, and dates that are dates and in order. */
export function isAskable(question: PathQuestion): boolean {
  const { from, to, asOf, since, until } = question;
  const dates = [asOf, since, until].filter((date) => date !== null);
  return (
    from.length > 0 && to.length > 0 && !endsMeet(question) && dates.every(isPartialDate) && isInOrder(since, until)
  );
}

/** Every actor the question names. */
export const actorsOf = ({ from, to, via, avoid }: PathQuestion): string[] => [
  ...new Set([...from, ...to, ...via, ...avoid]),
];

/** The list with the item at its end, where it is not on it. */
const withItem = (list: readonly string[], item: string): readonly string[] =>
  list.includes(item) ? list : [...list, item];
const withoutItem = (list: readonly string[], item: string): readonly string[] => list.filter((one) => one !== item);

/** The question with an actor that no path is to pass. It is no stop on the way any more. */
export const avoiding = (question: PathQuestion, id: string): PathQuestion => ({
  ...question,
  avoid: withItem(question.avoid, id),
  via: withoutItem(question.via, id),
});

/** The question with an actor that every path is to pass, after those already named. */
export const leadingThrough = (question: PathQuestion, id: string): PathQuestion => ({
  ...question,
  via: withItem(question.via, id),
  avoid: withoutItem(question.avoid, id),
});

/** The question with a relationship that no path is to use. */
export const avoidingRelationship = (question: PathQuestion, id: string): PathQuestion => ({
  ...question,
  avoidRelationships: withItem(question.avoidRelationships, id),
});

/** Whether an actor is an end of the question, and so can neither be avoided nor be on the way. */
export const isEnd = ({ from, to }: PathQuestion, id: string): boolean => from.includes(id) || to.includes(id);

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
    case 'EXCLUDE_TYPES':
      return { ...question, excludeTypes: [] };
    case 'ENTITY_TYPES':
      return { ...question, entityTypes: [] };
    case 'SOURCES':
      return { ...question, sources: [] };
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
        mode: question.mode,
        costs: question.costs,
        k: question.k,
        maxHops: Math.min(MOST_HOPS, Math.max(question.maxHops, length)),
      };
    default:
      return null;
  }
}
