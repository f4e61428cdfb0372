import type { EntityId, RelationshipId } from '../model/ids.js';
import type { DayRange } from '../model/partial-date.js';
import type { RelationshipFilter, SubgraphIds } from '../topology/types.js';

/** What makes a path good; see `PathMode` in schema.graphql. */
export type PathMode = 'SHORTEST' | 'ALL_SHORTEST';

/** A question about paths, already checked: all ids exist, no entity is in both `from` and `to`, numbers are in range. */
export interface PathQuestion {
  readonly from: readonly EntityId[];
  readonly to: readonly EntityId[];
  readonly mode: PathMode;
  readonly k: number;
  readonly maxHops: number;
  readonly filter: RelationshipFilter;
  readonly via: readonly EntityId[];
  readonly avoid: readonly EntityId[];
  readonly avoidRelationships: readonly RelationshipId[];
  readonly simultaneous: boolean;
}

/**
 * One step of a path. `relationships`: every relationship that makes the step, the best sourced first, then by id.
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
  readonly cost: number;
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
  /** Steps: relationships looked at. */
  readonly steps: number;
}

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
      readonly explored: number;
      /** Every path up to this many hops was found. */
      readonly searchedHops: number;
      readonly paths: readonly FoundPath[];
    };
