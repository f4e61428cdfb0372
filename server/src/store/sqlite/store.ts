import type { ChangeSet } from '../../model/change-set.js';
import type { Claim } from '../../model/claim.js';
import type { Entity } from '../../model/entity.js';
import type { EntityId, RelationshipId, SourceId } from '../../model/ids.js';
import type { StoredRelationship } from '../../model/relationship.js';
import type { Source } from '../../model/source.js';
import { StoreUnavailable } from '../errors.js';
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
import { Connection, IN_MEMORY } from './connection.js';
import { claimsFrom, listEntities, listSources, searchCandidates } from './lists.js';
import { READ } from './queries.js';
import { toClaim, toEntity, toRelationship, toSource, type RecordRow, type RelationshipRow } from './rows.js';
import { ensureSchema } from './schema.js';
import { readState, readVersion } from './state.js';
import { readTopology, readTopologyChanges, streamTopology } from './topology.js';
import { SqliteViews } from './views.js';

/**
 * Opens the embedded store in a file, which is made together with its folder where it is missing; `:memory:` keeps
 * nothing. Several programs may have the same file open. Throws `StoreUnusable` where the file is damaged, not ours,
 * of a newer version or in a place that cannot be written to.
 */
export function openSqliteStore(path: string): GraphStore {
  const connection = new Connection(path);
  try {
    ensureSchema(connection);
    return new SqliteStore(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
}

class SqliteStore implements GraphStore {
  /** Connections that someone reads a topology from. */
  readonly #readers = new Set<Connection>();
  readonly views = new SqliteViews(() => this.#open());
  #closed = false;

  constructor(private readonly connection: Connection) {}

  get location(): string {
    return this.connection.path;
  }

  async version(): Promise<StoreVersion> {
    return readVersion(this.#open());
  }

  async statistics(): Promise<StoreStatistics> {
    const [row] = this.#open().rows<StoreStatistics>(READ.statistics);
    return row ?? { entities: 0, relationships: 0, claims: 0, sources: 0, revision: 0 };
  }

  async describe(): Promise<StoreDescription> {
    return readState(this.#open());
  }

  async entities(ids: readonly EntityId[]): Promise<readonly Entity[]> {
    return this.#byIds<RecordRow>(READ.entities, ids).map(toEntity);
  }

  async relationships(
    ids: readonly RelationshipId[],
    ends?: readonly RelationshipEnds[],
  ): Promise<readonly StoredRelationship[]> {
    const found = this.#byIds<RelationshipRow>(READ.relationships, ids).map(toRelationship);
    if (!ends) return found;
    const known = new Map(ids.map((id, index) => [id, ends[index]]));
    return found.filter(({ id, source, target }) => {
      const end = known.get(id);
      return end?.source === source && end.target === target;
    });
  }

  async claimsAbout(ids: readonly (EntityId | RelationshipId)[]): Promise<readonly Claim[]> {
    return this.#byIds<RecordRow>(READ.claimsAbout, ids).map(toClaim);
  }

  async claimsFrom(
    sources: readonly SourceId[],
    page: { readonly first: number; readonly after?: string },
  ): Promise<ReadonlyMap<SourceId, StorePage<Claim>>> {
    return claimsFrom(this.#open(), sources, page);
  }

  async sources(ids: readonly SourceId[]): Promise<readonly Source[]> {
    return this.#byIds<RecordRow>(READ.sources, ids).map(toSource);
  }

  async listSources(page: { readonly first: number; readonly after?: SourceId }): Promise<StorePage<Source>> {
    return listSources(this.#open(), page);
  }

  async listEntities(listing: EntityListing): Promise<StorePage<{ readonly entity: Entity; readonly key: string }>> {
    return listEntities(this.#open(), listing);
  }

  async searchCandidates(query: {
    readonly tokens: readonly string[];
    readonly types?: readonly string[];
    readonly limit: number;
  }): Promise<readonly SearchCandidate[]> {
    return searchCandidates(this.#open(), query);
  }

  async topology(): Promise<TopologyStream> {
    const connection = this.#open();
    if (connection.path === IN_MEMORY) return readTopology(connection);
    const reader = new Connection(connection.path);
    this.#readers.add(reader);
    return streamTopology(reader, () => this.#release(reader));
  }

  async topologyChanges(since: StoreVersion): Promise<TopologyChanges | undefined> {
    return readTopologyChanges(this.#open(), since);
  }

  async apply(changes: ChangeSet): Promise<number> {
    const connection = this.#open();
    return connection.transaction('IMMEDIATE', () => applyChanges(connection, changes));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    for (const reader of this.#readers) this.#release(reader);
    this.connection.close();
  }

  #open(): Connection {
    if (this.#closed) throw new StoreUnavailable(`The store in ${this.location} is closed`);
    return this.connection;
  }

  #byIds<Row>(query: string, ids: readonly string[]): Row[] {
    return this.#open().rows<Row>(query, [JSON.stringify(ids)]);
  }

  #release(reader: Connection): void {
    if (this.#readers.delete(reader)) reader.close();
  }
}
