// How the graph is travelled, whoever does the travelling: our own topology in memory, or the database where the graph
// is too large for that. Both answer alike, which one suite of tests holds.

import type { EntityId, RelationshipId } from '../model/ids.js';
import type { Ontology } from '../model/ontology.js';
import type { PathOutcome, PathQuestion } from '../paths/types.js';
import type { RelationshipEnds } from '../store/port.js';
import type { DegreeListing, RankedEntity } from '../topology/entities-by-degree.js';
import type { NeighbourhoodRequest } from '../topology/neighbourhood.js';
import type { PageRequest } from '../topology/relationship-pages.js';
import type { RelationshipCount, RelationshipFilter, RelationshipPage, SubgraphIds } from '../topology/types.js';

/**
 * The graph as it was at one revision, to be travelled. Filters and questions are checked already. Every method may throw
 * `StoreUnavailable`, and `TooLarge` for what cannot be answered on a graph of this size.
 */
export interface Traversal {
  /** The revision of the store it shows. */
  readonly revision: number;
  readonly ontology: Ontology;
  /** Those of some ids, of whatever shape, that are entities. */
  knownEntities(ids: readonly string[]): Promise<ReadonlySet<EntityId>>;
  /** Those of some ids, of whatever shape, that are relationships, with their ends. */
  knownRelationships(ids: readonly string[]): Promise<ReadonlyMap<RelationshipId, RelationshipEnds>>;
  /** For each entity, how many of its relationships pass a filter. One with itself counts once. */
  degrees(ids: readonly EntityId[], filter: RelationshipFilter): Promise<readonly number[]>;
  /** How many relationships of an entity pass a filter, by type and direction; see `relationshipCounts`. */
  relationshipCounts(id: EntityId, filter: RelationshipFilter): Promise<readonly RelationshipCount[]>;
  /** A page of the relationships of an entity that pass a filter, by id. */
  relationshipsOf(id: EntityId, filter: RelationshipFilter, page: PageRequest): Promise<RelationshipPage>;
  /** A page of all relationships that pass a filter, by id. */
  allRelationships(filter: RelationshipFilter, page: PageRequest): Promise<RelationshipPage>;
  /** A page of entities, the best connected first, then by id. */
  entitiesByDegree(
    listing: DegreeListing,
  ): Promise<{ readonly items: readonly RankedEntity[]; readonly total: number }>;
  /** What is around some entities, nearest first; see `neighbourhood`. */
  neighbourhood(ids: readonly EntityId[], request: NeighbourhoodRequest): Promise<SubgraphIds>;
  /** Some entities and every relationship between two of them that passes a filter; see `subgraphBetween`. */
  subgraphBetween(ids: readonly EntityId[], filter: RelationshipFilter): Promise<SubgraphIds>;
  /**
   * Answers a path question.
   * @param gone when it is aborted nobody waits for the answer, and the search ends as soon as it can
   */
  findPaths(question: PathQuestion, gone?: AbortSignal): Promise<PathOutcome>;
}
