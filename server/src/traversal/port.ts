// How the graph is travelled, whoever does the travelling: our own topology in memory, or the database where the graph
// is too large for that. Both answer alike, which one suite of tests holds.

import type {
  CommonNeighboursOutcome,
  CommonNeighboursQuestion,
  ConnectOutcome,
  ConnectQuestion,
  ShortestPathsOutcome,
  ShortestPathsQuestion,
} from '../connections/types.js';
import type { EntityId, RelationshipId } from '../model/ids.js';
import type { Ontology } from '../model/ontology.js';
import type { PathOutcome, PathQuestion } from '../paths/types.js';
import type { RelationshipEnds, StoreVersion } from '../store/port.js';
import type { DegreeListing, RankedEntity } from '../topology/entities-by-degree.js';
import type { NeighbourhoodRequest } from '../topology/neighbourhood.js';
import type { PageRequest } from '../topology/relationship-pages.js';
import type { RelationshipCount, RelationshipFilter, RelationshipPage, SubgraphIds } from '../topology/types.js';

/** A page of entities by degree, and how many there are on all pages. */
export interface DegreePage {
  readonly items: readonly RankedEntity[];
  readonly total: number;
}

/**
 * The graph as it was at one version, to be travelled. Filters and questions are checked already, and the ids in them
 * are known ones unless said otherwise. What is asked about several entities is answered in their order, in one round
 * trip. Every method may throw `StoreUnavailable`, and `TooLarge` for what cannot be answered on a graph of this size.
 */
export interface Traversal {
  /** The version of the store it shows. */
  readonly version: StoreVersion;
  readonly ontology: Ontology;
  /** Those of some ids, of whatever shape, that are entities. */
  knownEntities(ids: readonly string[]): Promise<ReadonlySet<EntityId>>;
  /** Those of some ids, of whatever shape, that are relationships, with their ends. */
  knownRelationships(ids: readonly string[]): Promise<ReadonlyMap<RelationshipId, RelationshipEnds>>;
  /** For each entity, how many of its relationships pass a filter. One with itself counts once. */
  degrees(ids: readonly EntityId[], filter: RelationshipFilter): Promise<readonly number[]>;
  /** For each entity, how many of its relationships pass a filter, by type and direction; see `relationshipCounts`. */
  relationshipCounts(
    ids: readonly EntityId[],
    filter: RelationshipFilter,
  ): Promise<readonly (readonly RelationshipCount[])[]>;
  /** For each entity, a page of those of its relationships that pass a filter, by id. */
  relationshipsOf(
    ids: readonly EntityId[],
    filter: RelationshipFilter,
    page: PageRequest,
  ): Promise<readonly RelationshipPage[]>;
  /** A page of all relationships that pass a filter, by id. */
  allRelationships(filter: RelationshipFilter, page: PageRequest): Promise<RelationshipPage>;
  /** A page of entities, the best connected first, then by id. */
  entitiesByDegree(listing: DegreeListing): Promise<DegreePage>;
  /** What is around some entities, nearest first; see `neighbourhood`. */
  neighbourhood(ids: readonly EntityId[], request: NeighbourhoodRequest): Promise<SubgraphIds>;
  /**
   * Some entities and every relationship that passes a filter and lies between two of them, or between one of them and
   * one beside them; see `subgraphBetween`.
   */
  subgraphBetween(
    ids: readonly EntityId[],
    filter: RelationshipFilter,
    beside?: readonly EntityId[],
  ): Promise<SubgraphIds>;

  // Searches, which may take long. Each may throw `SearchesBusy`. When `gone` is aborted nobody waits for the answer: the
  // search ends as soon as it can, with `SearchAbandoned`.

  /** Answers a path question; see `findPaths`. */
  findPaths(question: PathQuestion, gone?: AbortSignal): Promise<PathOutcome>;
  /** The little that connects some actors; see `connectActors`. */
  connectActors(question: ConnectQuestion, gone?: AbortSignal): Promise<ConnectOutcome>;
  /** What several actors are all connected with; see `commonNeighbours`. */
  commonNeighbours(question: CommonNeighboursQuestion, gone?: AbortSignal): Promise<CommonNeighboursOutcome>;
  /** Everything on the shortest paths between two sets; see `shortestPathsSubgraph`. */
  shortestPathsSubgraph(question: ShortestPathsQuestion, gone?: AbortSignal): Promise<ShortestPathsOutcome>;
}

/** Where traversals come from: the graph as it is in the store at any time. */
export interface Traversals {
  /** The graph as it is in the store now. Throws `StoreUnavailable`. */
  now(): Promise<Traversal>;
  /** Ends what is under way and lets go of threads and connections of its own; the store stays open. */
  close(): Promise<void>;
}
