import type { EntityId, RelationshipId } from '../model/ids.js';
import type { PathHop, SearchStop } from '../paths/types.js';
import type { RelationshipFilter, SubgraphIds } from '../topology/types.js';

/**
 * What a connection is to have little of: hops; hops and entities with many relationships; hops and weak evidence.
 * A hop costs as in the path modes `SHORTEST`, `MOST_SPECIFIC` and `BEST_SOURCED`.
 */
export type ConnectWeight = 'HOPS' | 'SPECIFIC' | 'SOURCED';

/** A question about what connects some actors, already checked: all ids exist, numbers are in range. */
export interface ConnectQuestion {
  /** 2 to 20; one that comes twice counts once. One that is also to be avoided is connected with nothing. */
  readonly actors: readonly EntityId[];
  readonly weigh: ConnectWeight;
  /** No entity of the answer is more hops than this from the actor nearest to it: 1 to 10. */
  readonly maxHops: number;
  /** Without a direction: a tree leads from nowhere to nowhere. Its entity types are for entities passed, not for actors. */
  readonly filter: RelationshipFilter;
  readonly avoid: readonly EntityId[];
  readonly avoidRelationships: readonly RelationshipId[];
}

/** Actors that hang together and the tree that connects them; a single actor where nothing connects it. */
export interface ConnectedGroup {
  /** In the order of the question. */
  readonly actors: readonly EntityId[];
  /** Everything on the tree, the actors included, in the order of a walk along it from the first actor. */
  readonly entities: readonly EntityId[];
  /** Each leads away from the first actor, in the order of that walk. The best sourced relationship of a hop comes first. */
  readonly hops: readonly PathHop[];
  /**
   * The sum over the hops, exact to half a thousandth. What it costs to pass an entity is shared between the hops at it,
   * half to each: on a path that is the cost of the path, and where three branches meet it counts one and a half times.
   */
  readonly cost: number;
}

/** What connects some actors. */
export interface ConnectOutcome {
  /** One where everything is connected; by the first of their actors in the order of the question. */
  readonly groups: readonly ConnectedGroup[];
  /** Everything on the trees. */
  readonly subgraph: SubgraphIds;
  /** What ended the search, `null` if nothing did: otherwise there may be cheaper trees, and fewer groups. */
  readonly stoppedBy: SearchStop | null;
  /** Steps taken. */
  readonly explored: number;
}

/** A question about what several actors have in common, already checked: all ids exist, numbers are in range. */
export interface CommonNeighboursQuestion {
  /** 2 to 50; one that comes twice counts once. */
  readonly actors: readonly EntityId[];
  /** Of how many of the actors an entity has to be a neighbour: 1 to as many as there are. */
  readonly atLeast: number;
  /** Which relationships count; its direction is seen from the actor, its entity types are for the neighbour. */
  readonly filter: RelationshipFilter;
  /** How many to give. */
  readonly first: number;
}

/** An entity that several actors are connected with. */
export interface CommonNeighbour {
  readonly entity: EntityId;
  /** How many relationships it has in the whole graph. */
  readonly degree: number;
  /** The actors it is a neighbour of, in the order of the question, and by what: the best sourced first, then by id. */
  readonly links: readonly { readonly actor: EntityId; readonly relationships: readonly RelationshipId[] }[];
}

/** What several actors have in common. */
export type CommonNeighboursOutcome =
  | {
      readonly kind: 'FOUND';
      /** Those of most actors first, then those with the fewest relationships, then by id. */
      readonly items: readonly CommonNeighbour[];
      /** How many there are, with those beyond `first`. */
      readonly total: number;
    }
  | { readonly kind: 'LIMIT'; readonly stoppedBy: SearchStop; readonly explored: number };

/** A question about everything on shortest paths, already checked: no entity is in both `from` and `to`. */
export interface ShortestPathsQuestion {
  readonly from: readonly EntityId[];
  readonly to: readonly EntityId[];
  readonly maxHops: number;
  readonly filter: RelationshipFilter;
  readonly avoid: readonly EntityId[];
  readonly avoidRelationships: readonly RelationshipId[];
  /** How many entities to give at most. */
  readonly limit: number;
}

/** Everything on the shortest paths between two sets. */
export type ShortestPathsOutcome =
  | {
      readonly kind: 'FOUND';
      /** Hops of the shortest paths. */
      readonly length: number;
      /** How many chains of entities are shortest paths; parallel relationships do not count. */
      readonly paths: number;
      /** True where there can be more than `paths`, which is then 2^53 - 1: beyond it whole numbers are not exact. */
      readonly capped: boolean;
      /** The entities from `from` to `to`, at the same distance by id; all relationships that make a hop, by id. */
      readonly subgraph: SubgraphIds;
    }
  | { readonly kind: 'NONE' }
  | {
      readonly kind: 'LIMIT';
      readonly stoppedBy: SearchStop;
      readonly explored: number;
      /** There is no path of this many hops or fewer. */
      readonly searchedHops: number;
    };
