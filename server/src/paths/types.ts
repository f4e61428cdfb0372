import type { EntityId, RelationshipId } from '../model/ids.js';
import type { DayRange } from '../model/partial-date.js';
import type { RelationshipFilter, SubgraphIds } from '../topology/types.js';

/** What makes a path good; see `PathMode` in schema.graphql. */
export type PathMode = 'SHORTEST' | 'ALL_SHORTEST' | 'K_SHORTEST' | 'MOST_SPECIFIC' | 'BEST_SOURCED';

/** The most hops a path may have. */
export const MAX_HOPS = 20;

/** What a hop over a relationship of a type, or of one that refines it, costs. */
export interface TypeCost {
  readonly type: string;
  /** From 0.001 to 1000; finer than a thousandth is rounded. */
  readonly cost: number;
}

/** A question about paths, already checked: all ids exist, no entity is in both `from` and `to`, numbers are in range. */
export interface PathQuestion {
  readonly from: readonly EntityId[];
  readonly to: readonly EntityId[];
  readonly mode: PathMode;
  /** For `K_SHORTEST`: what hops cost that do not cost 1. Of several types that fit, the most refined one counts. */
  readonly costs: readonly TypeCost[];
  readonly k: number;
  readonly maxHops: number;
  readonly filter: RelationshipFilter;
  readonly via: readonly EntityId[];
  readonly avoid: readonly EntityId[];
  readonly avoidRelationships: readonly RelationshipId[];
  readonly simultaneous: boolean;
}

/**
 * One step of a path. `relationships`: every relationship that makes the step, the cheapest first where the mode gives
 * relationships a cost, then the best sourced, then by id.
 * For a `simultaneous` question the first ones of all hops can hold at one time, and the others are those that could
 * take the place of the first.
 */
export interface PathHop {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly relationships: readonly RelationshipId[];
}

/** A chain of relationships. */
export interface FoundPath {
  readonly entities: readonly EntityId[];
  readonly hops: readonly PathHop[];
  /** What the mode counts, exact to a thousandth. */
  readonly cost: number;
  /** The hop whose first relationship has the weakest status, the first of several. */
  readonly weakest: number;
  /** When the first relationships of all hops could have held at once; `null` when never. */
  readonly validDuring: DayRange | null;
}

/** A condition of a path question; see `PathConstraint` in schema.graphql. */
export type PathConstraint =
  | 'TYPES'
  | 'EXCLUDE_TYPES'
  | 'DIRECTION'
  | 'ENTITY_TYPES'
  | 'AS_OF'
  | 'DURING'
  | 'STATUSES'
  | 'SOURCES'
  | 'VIA'
  | 'AVOID'
  | 'AVOID_RELATIONSHIPS'
  | 'MAX_HOPS'
  | 'SIMULTANEOUS'
  | 'COMBINATION'
  | 'UNCONNECTED';

/** A condition to loosen, and the number of hops of the shortest path that gives. */
export interface Relaxation {
  readonly constraint: PathConstraint;
  readonly length: number;
}

/** How much a search may do before it gives up. */
export interface SearchBudget {
  /** Steps: relationships looked at. The same question about the same graph always stops at the same step. */
  readonly steps: number;
  /** Asked now and then: whether time is up, or nobody waits for the answer any more. */
  readonly isOver?: () => boolean;
}

/** What stopped a search before it knew the answer. */
export type SearchStop = 'STEPS' | 'TIME';

/** The answer to a path question. */
export type PathOutcome =
  | {
      readonly kind: 'FOUND';
      readonly paths: readonly FoundPath[];
      /** True where these are known to be all there are. */
      readonly complete: boolean;
      /** Everything on the paths. */
      readonly subgraph: SubgraphIds;
    }
  | {
      readonly kind: 'NONE';
      /** Empty only where the budget did not suffice to find one. */
      readonly reasons: readonly PathConstraint[];
      readonly relaxations: readonly Relaxation[];
    }
  | {
      readonly kind: 'LIMIT';
      readonly stoppedBy: SearchStop;
      readonly explored: number;
      /** All paths of up to this many hops were looked at; 0 where the mode counts something else than hops. */
      readonly searchedHops: number;
      /** All paths that cost no more than this were looked at. */
      readonly searchedCost: number;
      readonly paths: readonly FoundPath[];
    };
