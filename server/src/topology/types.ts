import type { ClaimStatus } from '../model/claim.js';
import type { EntityId, RelationshipId, SourceId } from '../model/ids.js';
import type { Ontology } from '../model/ontology.js';
import type { DayRange } from '../model/partial-date.js';
import type { StoreVersion } from '../store/port.js';
import type { IdTable } from './id-table.js';
import type { Profiles } from './profiles.js';

/**
 * The graph without its records: who is connected with whom, by what, when and how well sourced.
 * Entities, relationships, types and sources are numbered from 0 in the order of their ids, so that comparing
 * numbers is comparing ids. Profiles are numbered in no particular order.
 *
 * Adjacency is compressed (CSR): the row of entity `e` is at the places `rows[e]` … `rows[e + 1] - 1`, in the order of the
 * neighbours, then of the relationships, whichever way these lead. A relationship of an entity with itself is there once, as
 * one that leads on from it. So a search reads one stretch of memory, and finds a neighbour in it by halving.
 */
export interface Topology {
  /** The version of the store it shows. */
  readonly version: StoreVersion;
  readonly ontology: Ontology;
  readonly entities: IdTable;
  readonly relationships: IdTable;
  readonly sources: IdTable;
  /** For each entity, the number of its type in `entityTypes`. */
  readonly entityType: Uint16Array;
  readonly entityTypes: readonly string[];
  readonly relationshipTypes: readonly string[];
  readonly relationshipSource: Int32Array;
  readonly relationshipTarget: Int32Array;
  /** For each relationship, the number of its profile in `profiles`. */
  readonly relationshipProfile: Int32Array;
  readonly profiles: Profiles;
  /** The sources of relationship `r`: `claimSources[claimSourceOffsets[r]] …`, in the order of their ids. */
  readonly claimSourceOffsets: Int32Array;
  readonly claimSources: Int32Array;
  /** For each entity, where its row begins; then the end of the last one. */
  readonly rows: Int32Array;
  /** For each place, the relationship and which way it leads; see `relationshipOf` and `isOutward`. */
  readonly incidence: Int32Array;
  /** For each place, the entity at the other end. */
  readonly neighbour: Int32Array;
  /** For each place, the profile of the relationship. */
  readonly incidenceProfile: Int32Array;
  /** For each entity, how many relationships it has; one with itself counts once. */
  readonly degree: Int32Array;
}

/** Which way a relationship is followed, seen from the entity at hand. */
export type Direction = 'ANY' | 'OUT' | 'IN';

/**
 * Which relationships to keep, already checked: types and sources exist, dates are parsed. An absent
 * field keeps all. Types stand for the types that refine them, too.
 */
export interface RelationshipFilter {
  readonly types?: readonly string[];
  readonly excludeTypes?: readonly string[];
  readonly direction?: Direction;
  /** Types of the entity at the far end. */
  readonly entityTypes?: readonly string[];
  /** Days the relationship could have held on: at least one of them. */
  readonly asOf?: DayRange;
  readonly during?: DayRange;
  readonly statuses?: readonly ClaimStatus[];
  readonly sources?: readonly SourceId[];
}

/** How many relationships of one type an entity has in one direction. */
export interface RelationshipCount {
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
  readonly count: number;
}

/** Part of the graph, as ids. */
export interface SubgraphIds {
  readonly entities: readonly EntityId[];
  readonly relationships: readonly RelationshipId[];
  /** How many entities that belong to the answer were left out. */
  readonly omitted: number;
}

/** A page of relationships, as ids, and how many there are on all pages. */
export interface RelationshipPage {
  readonly ids: readonly RelationshipId[];
  readonly total: number;
}
