import { isPartialDate, isInOrder } from '../partial-date.js';
import type { ClaimStatus } from '../records.js';

export type PathDirection = 'ANY' | 'OUT' | 'IN';

/** What makes a path good; the same words as the API's. */
export const PATH_MODES = ['SHORTEST', 'ALL_SHORTEST', 'K_SHORTEST', 'MOST_SPECIFIC', 'BEST_SOURCED'] as const;
export type PathSearchMode = (typeof PATH_MODES)[number];

/**
 * How actors are connected; everything on a shortest way between them; what small part of the graph holds several together;
 * what several have in common.
 */
export const ASKS = ['PATHS', 'EVERY', 'CONNECTION', 'COMMON'] as const;
export type Asks = (typeof ASKS)[number];

/** What a connection is to have little of; the same words as the API's. */
export const CONNECTION_WEIGHTS = ['HOPS', 'SPECIFIC', 'SOURCED'] as const;
export type ConnectionWeight = (typeof CONNECTION_WEIGHTS)[number];

/** What a hop over a relationship of a type costs. */
export interface TypeCost {
  readonly type: string;
  /** `LEAST_COST` to `MOST_COST`. */
  readonly cost: number;
}

/** A question about how actors are connected, as asked in the paths panel. Empty lists and nulls ask for nothing. */
export interface PathQuestion {
  readonly asks: Asks;
  /** Whom a `CONNECTION` is to hold together, or whom something is to be `COMMON` to. */
  readonly actors: readonly string[];
  readonly weigh: ConnectionWeight;
  /** Of how many of the actors something `COMMON` has to be a neighbour; null: of all of them. */
  readonly atLeast: number | null;
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
  asks: 'PATHS',
  actors: [],
  weigh: 'HOPS',
  atLeast: null,
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
/** How many hops a connection may lead away from the actors at most. */
export const MOST_CONNECTION_HOPS = 10;
/** How many actors each end of a question, and its lists of actors, may have here; the API would take more. */
export const MOST_ACTORS = 20;
/** A question takes no more stops than this, nor avoids more: each stop is a search of its own. */
export const MOST_PASSED = 10;
export const LEAST_COST = 0.001;
export const MOST_COST = 1000;

/** The statuses that remain when allegations and what is disputed or withdrawn are left out. */
export const WITHOUT_ALLEGATIONS: readonly ClaimStatus[] = ['CONFIRMED', 'REPORTED'];

/** Whether it is asked from some actors to others, and not about several that are all alike. */
export const hasTwoEnds = (asks: Asks): boolean => asks === 'PATHS' || asks === 'EVERY';

/** The question without the conditions that what it asks for cannot have. */
export function relevant(question: PathQuestion): PathQuestion {
  if (question.asks === 'PATHS') return question;
  const { via, simultaneous, direction } = NO_QUESTION;
  if (question.asks === 'EVERY') return { ...question, via, simultaneous };
  if (question.asks === 'CONNECTION') return { ...question, via, simultaneous, direction };
  return { ...question, via, simultaneous, avoid: [], avoidRelationships: [] };
}

/** Number of conditions that narrow the question, apart from its ends and its limits. */
export function conditionCount(whole: PathQuestion): number {
  const question = relevant(whole);
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

/** The list with the item at its end, where it is not on it. */
const withItem = (list: readonly string[], item: string): readonly string[] =>
  list.includes(item) ? list : [...list, item];
const withoutItem = (list: readonly string[], item: string): readonly string[] => list.filter((one) => one !== item);

const hasEnds = (question: PathQuestion): boolean =>
  hasTwoEnds(question.asks)
    ? question.from.length > 0 && question.to.length > 0 && !endsMeet(question)
    : question.actors.length > 1;

/** Whether the question can be asked: different ends, and dates that are dates and in order. */
export function isAskable(question: PathQuestion): boolean {
  const { asOf, since, until } = question;
  const dates = [asOf, since, until].filter((date) => date !== null);
  return hasEnds(question) && dates.every(isPartialDate) && isInOrder(since, until);
}

/** The actors the question is about: its ends, or those that something is to connect. */
export const endsOf = ({ asks, from, to, actors }: PathQuestion): readonly string[] =>
  hasTwoEnds(asks) ? [...from, ...to] : actors;

/** The question asking for something else of the actors it is about. Its conditions stay. */
export function askingFor(question: PathQuestion, asks: Asks): PathQuestion {
  if (hasTwoEnds(asks) && hasTwoEnds(question.asks)) return { ...question, asks };
  if (!hasTwoEnds(asks)) return { ...question, asks, actors: [...new Set(endsOf(question))].slice(0, MOST_ACTORS) };
  const [from, ...to] = question.actors;
  // Ends that are the same actors stay as they were told apart.
  const kept = [...question.from, ...question.to].join() === question.actors.join();
  return kept || from === undefined ? { ...question, asks } : { ...question, asks, from: [from], to };
}

/** The question with one more actor it is about; between two ends there is no third, so it asks what connects them all. */
export function withActor(question: PathQuestion, id: string): PathQuestion {
  const several = hasTwoEnds(question.asks) ? askingFor(question, 'CONNECTION') : question;
  return { ...several, actors: withItem(several.actors, id), avoid: withoutItem(several.avoid, id) };
}

/** Every actor the question names. */
export const actorsOf = ({ from, to, actors, via, avoid }: PathQuestion): string[] => [
  ...new Set([...from, ...to, ...actors, ...via, ...avoid]),
];

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

/** Whether the question is about an actor, which so can neither be avoided nor be on the way. */
export const isEnd = (question: PathQuestion, id: string): boolean => endsOf(question).includes(id);

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
