import type { Traversal, Traversals } from '../../traversal/port.js';
import type { Connection } from '../neo4j/connection.js';
import { readState } from '../neo4j/state.js';
import { Deadline } from './deadline.js';
import { degrees, relationshipCounts } from './degrees.js';
import { entitiesByDegree } from './entities-by-degree.js';
import { findPaths } from './find-paths.js';
import { GraphReader } from './graph-reader.js';
import { knownEntities, knownRelationships } from './known.js';
import type { TraversalLimits } from './limits.js';
import { neighbourhood } from './neighbourhood.js';
import { allRelationships, relationshipsOf } from './relationship-pages.js';
import { refuseConnections } from './refuse.js';
import { Searches } from './searches.js';
import { subgraphBetween } from './subgraph.js';

/**
 * The graph travelled by Neo4j itself, for graphs too large for memory. Every answer is bounded; what takes unbounded
 * work is refused with `TooLarge`.
 */
export class Neo4jTraversals implements Traversals {
  readonly #searches: Searches;
  readonly #underWay = new Set<Deadline>();

  constructor(
    private readonly connection: Connection,
    private readonly limits: TraversalLimits,
  ) {
    this.#searches = new Searches(connection, limits);
  }

  /** The graph as it is in the store now, with what every question needs to know of it. Throws `StoreUnavailable`. */
  async now(): Promise<Traversal> {
    const { revision, lastChange, ontology, relationshipTypes } = await this.connection.read(readState);
    const version = { revision, change: lastChange };
    const reader = new GraphReader(this.connection, this.#searches, version, ontology, relationshipTypes, this.limits);
    return {
      version,
      ontology,
      knownEntities: (ids) => knownEntities(reader, ids),
      knownRelationships: (ids) => knownRelationships(reader, ids),
      degrees: (ids, filter) => degrees(reader, ids, filter),
      relationshipCounts: (ids, filter) => relationshipCounts(reader, ids, filter),
      relationshipsOf: (ids, filter, page) => relationshipsOf(reader, ids, filter, page),
      allRelationships: (filter, page) => allRelationships(reader, filter, page),
      entitiesByDegree: (listing) => entitiesByDegree(reader, listing),
      neighbourhood: (ids, request) => neighbourhood(reader, ids, request),
      subgraphBetween: (ids, filter, beside) => subgraphBetween(reader, ids, filter, beside),
      findPaths: (question, gone) => this.#inTime((deadline) => findPaths(reader, question, deadline), gone),
      connectActors: async () => refuseConnections('what connects several actors'),
      commonNeighbours: async () => refuseConnections('what several actors have in common'),
      shortestPathsSubgraph: async () => refuseConnections('everything on shortest paths'),
    };
  }

  /** Gives up the searches under way; the store's connection stays open. */
  async close(): Promise<void> {
    for (const deadline of this.#underWay) deadline.abandon();
  }

  async #inTime<Answer>(search: (deadline: Deadline) => Promise<Answer>, gone?: AbortSignal): Promise<Answer> {
    const deadline = new Deadline(this.limits.milliseconds, gone);
    this.#underWay.add(deadline);
    try {
      return await search(deadline);
    } finally {
      this.#underWay.delete(deadline);
      deadline.abandon();
    }
  }
}
