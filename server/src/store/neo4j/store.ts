import { randomUUID } from 'node:crypto';
import type { ChangeSet } from '../../model/change-set.js';
import type { Claim } from '../../model/claim.js';
import type { Entity } from '../../model/entity.js';
import type { EntityId, RelationshipId, SourceId } from '../../model/ids.js';
import type { StoredRelationship } from '../../model/relationship.js';
import type { Source } from '../../model/source.js';
import type { StorePage } from '../page.js';
import type {
  EntityListing,
  GraphStore,
  RelationshipEnds,
  SearchCandidate,
  StoreDescription,
  StoreStatistics,
  StoreVersion,
  TopologyChanges,
  TopologyStream,
} from '../port.js';
import { applyChanges } from './apply.js';
import { Connection, type Neo4jOptions } from './connection.js';
import { claimsFrom, listEntities, listSources, searchCandidates } from './lists.js';
import { READ, relationships, statistics } from './queries.js';
import { toClaim, toEntity, toRelationship, toSource, type RecordRow } from './rows.js';
import { ensureRelationshipTypes, ensureSchema } from './schema.js';
import { readState, readVersion } from './state.js';
import { readTopologyChanges, streamTopology } from './topology.js';
import { Neo4jViews } from './views.js';
import { TRAVERSAL_LIMITS, type TraversalLimits } from '../neo4j-traversal/limits.js';
import { Neo4jTraversals } from '../neo4j-traversal/traversals.js';

/**
 * Opens the graph in a Neo4j database, making its constraints and indexes where they are missing. Nodes with
 * labels other than Entity, Claim, Source, SavedView, GraphState and GraphChange are left alone. Throws `StoreUnavailable` where
 * the server does not answer in a few seconds or does not let us in.
 */
export async function openNeo4jStore(options: Neo4jOptions): Promise<Neo4jStore> {
  const connection = new Connection(options);
  try {
    await ensureSchema(connection);
    return new Neo4jStore(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** See `openNeo4jStore`. */
export class Neo4jStore implements GraphStore {
  readonly views: Neo4jViews;

  constructor(private readonly connection: Connection) {
    this.views = new Neo4jViews(connection);
  }

  /** The graph travelled by the database itself, over the connections of this store. */
  traversals(limits: TraversalLimits = TRAVERSAL_LIMITS): Neo4jTraversals {
    return new Neo4jTraversals(this.connection, limits);
  }

  get location(): string {
    return this.connection.address;
  }

  async version(): Promise<StoreVersion> {
    return this.connection.read(readVersion);
  }

  async statistics(): Promise<StoreStatistics> {
    return this.connection.read(async (runner) => {
      const { relationshipTypes } = await readState(runner);
      const [row] = await runner.rows<StoreStatistics>(statistics(relationshipTypes));
      return row ?? { entities: 0, relationships: 0, claims: 0, sources: 0, revision: 0 };
    });
  }

  async describe(): Promise<StoreDescription> {
    const { ontology, dataset, revision } = await this.connection.read(readState);
    return { ontology, dataset, revision };
  }

  async entities(ids: readonly EntityId[]): Promise<readonly Entity[]> {
    return (await this.#byIds(READ.entities, ids)).map(toEntity);
  }

  async relationships(
    ids: readonly RelationshipId[],
    ends?: readonly RelationshipEnds[],
  ): Promise<readonly StoredRelationship[]> {
    return this.connection.read(async (runner) => {
      if (ends) {
        const wanted = [...new Map(ids.map((id, index) => [id, { id, ...ends[index] }])).values()];
        return (await runner.rows<RecordRow>(READ.relationshipsBetween, { rows: wanted })).map(toRelationship);
      }
      const { relationshipTypes: types } = await readState(runner);
      if (types.length === 0) return [];
      const rows = await runner.rows<RecordRow>(relationships(types), { ids: [...new Set(ids)] });
      return rows.map(toRelationship);
    });
  }

  async claimsAbout(ids: readonly (EntityId | RelationshipId)[]): Promise<readonly Claim[]> {
    return (await this.#byIds(READ.claimsAbout, ids)).map(toClaim);
  }

  async claimsFrom(
    sources: readonly SourceId[],
    page: { readonly first: number; readonly after?: string },
  ): Promise<ReadonlyMap<SourceId, StorePage<Claim>>> {
    return this.connection.read((runner) => claimsFrom(runner, sources, page));
  }

  async sources(ids: readonly SourceId[]): Promise<readonly Source[]> {
    return (await this.#byIds(READ.sources, ids)).map(toSource);
  }

  async listSources(page: { readonly first: number; readonly after?: SourceId }): Promise<StorePage<Source>> {
    return this.connection.read((runner) => listSources(runner, page));
  }

  async listEntities(listing: EntityListing): Promise<StorePage<{ readonly entity: Entity; readonly key: string }>> {
    return this.connection.read((runner) => listEntities(runner, listing));
  }

  async searchCandidates(query: {
    readonly tokens: readonly string[];
    readonly types?: readonly string[];
    readonly limit: number;
  }): Promise<readonly SearchCandidate[]> {
    return this.connection.read((runner) => searchCandidates(runner, query));
  }

  async topology(): Promise<TopologyStream> {
    return streamTopology(this.connection);
  }

  async topologyChanges(since: StoreVersion): Promise<TopologyChanges | undefined> {
    return readTopologyChanges(this.connection, since);
  }

  async apply(changes: ChangeSet): Promise<number> {
    // Outside of the transaction that writes: Neo4j does not mix changes of the schema and of data.
    const types = changes.ontology?.relationshipTypes.map(({ id }) => id) ?? [];
    if (types.length > 0) await ensureRelationshipTypes(this.connection, types);
    const changeId = randomUUID();
    return this.connection.write((runner) => applyChanges(runner, changes, changeId));
  }

  async close(): Promise<void> {
    await this.connection.close();
  }

  async #byIds(query: string, ids: readonly string[]): Promise<RecordRow[]> {
    return this.connection.read((runner) => runner.rows<RecordRow>(query, { ids: [...new Set(ids)] }));
  }
}
