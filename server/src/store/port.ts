// What a store must do, in the words of the domain model: no driver, no Cypher, no SQL.
// The rules [GS…] it must keep are held by the contract suite, which runs on every store.

import type { ChangeSet } from '../model/change-set.js';
import type { Claim, ClaimStatus } from '../model/claim.js';
import type { DatasetInfo } from '../model/dataset.js';
import type { Entity } from '../model/entity.js';
import type { EntityId, RelationshipId, SourceId } from '../model/ids.js';
import type { Ontology } from '../model/ontology.js';
import type { StoredRelationship } from '../model/relationship.js';
import type { Source } from '../model/source.js';
import type { StorePage } from './page.js';
import type { ViewStore } from './view-port.js';

/** Which state a store is in. Two states are the same exactly where both parts are. */
export interface StoreVersion {
  /** The number of changes so far; 0 for an empty store. */
  readonly revision: number;
  /**
   * A random mark of the last change, which no other change has; '' for an empty store. It tells a restored backup that
   * was written on from what had been there.
   */
  readonly change: string;
}

/** How many records of each sort a store holds, and the number of changes so far. */
export interface StoreStatistics {
  readonly entities: number;
  readonly relationships: number;
  readonly claims: number;
  readonly sources: number;
  readonly revision: number;
}

/** What the graph is made of and about. */
export interface StoreDescription {
  readonly ontology: Ontology;
  readonly dataset: DatasetInfo | null;
  readonly revision: number;
}

/** Where an entity stands in a list: the value it is ordered by, then its id. */
export interface EntityPosition {
  readonly key: string;
  readonly id: EntityId;
}

/** Which entities to list. `NAME` orders by the folded primary name, `ID` by id (`key` is then the id). */
export interface EntityListing {
  readonly order: 'ID' | 'NAME';
  /** Only entities of exactly these types. */
  readonly types?: readonly string[];
  readonly after?: EntityPosition;
  readonly first: number;
}

/** An entity that may match a search, with all its names. */
export interface SearchCandidate {
  readonly id: EntityId;
  readonly type: string;
  readonly names: readonly string[];
}

/** The entities a relationship leads from and to. */
export type RelationshipEnds = Pick<StoredRelationship, 'source' | 'target'>;

/** What a topology needs to know of an entity. */
export interface TopologyEntity {
  readonly id: EntityId;
  readonly type: string;
}

/** What a topology needs to know of a relationship. */
export interface TopologyRelationship {
  readonly id: RelationshipId;
  readonly type: string;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly since: string | null;
  readonly until: string | null;
  readonly status: ClaimStatus;
  /** The sources of its claims, each once. */
  readonly sources: readonly SourceId[];
}

/** A part of the stream a topology is built from: all entities come before the first relationship. */
export type TopologyBatch =
  { readonly entities: readonly TopologyEntity[] } | { readonly relationships: readonly TopologyRelationship[] };

/** The whole graph without its records, as it was at one version. */
export interface TopologyStream {
  readonly version: StoreVersion;
  readonly ontology: Ontology;
  readonly batches: AsyncIterable<TopologyBatch>;
}

/**
 * All entities and relationships that changes since an earlier version put or brought other evidence for, as they are
 * now; some may be as they were. Put over the topology of then they make that of now: nothing else is taken away.
 */
export interface TopologyChanges {
  /** The version of now. */
  readonly version: StoreVersion;
  readonly entities: readonly TopologyEntity[];
  readonly relationships: readonly TopologyRelationship[];
}

/** The durable truth. Every method may throw `StoreUnavailable`. */
export interface GraphStore {
  /** Where the data is, for people: a file's path or a server's address, without credentials. */
  readonly location: string;
  /** Views that people keep. */
  readonly views: ViewStore;
  /** Which state the store is in. */
  version(): Promise<StoreVersion>;
  /** How large the graph is. */
  statistics(): Promise<StoreStatistics>;
  /** What the graph is made of and about. */
  describe(): Promise<StoreDescription>;
  /** The entities with these ids that exist, in any order. */
  entities(ids: readonly EntityId[]): Promise<readonly Entity[]>;
  /**
   * The relationships with these ids that exist, in any order. `ends`: for each of the ids, in the same order, the
   * ends it is known to have, which makes the look-up quick; one that has other ends by now is left out.
   */
  relationships(
    ids: readonly RelationshipId[],
    ends?: readonly RelationshipEnds[],
  ): Promise<readonly StoredRelationship[]>;
  /** Every claim about these entities or relationships, ordered by id. */
  claimsAbout(ids: readonly (EntityId | RelationshipId)[]): Promise<readonly Claim[]>;
  /** For each of these sources a page of its claims, ordered by id, that come after the id `after`. */
  claimsFrom(
    sources: readonly SourceId[],
    page: { readonly first: number; readonly after?: string },
  ): Promise<ReadonlyMap<SourceId, StorePage<Claim>>>;
  /** The sources with these ids that exist, in any order. */
  sources(ids: readonly SourceId[]): Promise<readonly Source[]>;
  /** A page of sources, ordered by id, that come after the id `after`. */
  listSources(page: { readonly first: number; readonly after?: SourceId }): Promise<StorePage<Source>>;
  /** A page of entities. `keys` are the values they are ordered by. */
  listEntities(listing: EntityListing): Promise<StorePage<{ readonly entity: Entity; readonly key: string }>>;
  /**
   * The entities that share most with the given search tokens (see `searchTokens`), at most `limit`,
   * best first; the fine order is the ranker's business. `types`: only entities of exactly these types.
   */
  searchCandidates(query: {
    readonly tokens: readonly string[];
    readonly types?: readonly string[];
    readonly limit: number;
  }): Promise<readonly SearchCandidate[]>;
  /** The graph without its records, consistent as of one version. */
  topology(): Promise<TopologyStream>;
  /**
   * What has changed in the topology since a version, consistent as of one version. `undefined` where that is not known
   * and the topology has to be read anew: the version is none of this store's history (a backup was restored), or is too
   * long ago, or a change since then replaced everything, brought other types or was a very large one.
   */
  topologyChanges(since: StoreVersion): Promise<TopologyChanges | undefined>;
  /**
   * Writes all of a change set or, on any error, nothing, and gives the new revision. Once it has answered,
   * the change survives a crash of the process. Throws `InvalidChangeSet` where a record breaks a rule
   * (see `checkChangeSet`) or points to something that exists neither in the set nor in the store.
   */
  apply(changes: ChangeSet): Promise<number>;
  /** Lets go of files and connections. Nothing else may be called afterwards. */
  close(): Promise<void>;
}
