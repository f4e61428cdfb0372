import type { ClaimStatus } from '../model/claim.js';
import type { EntityId, RelationshipId, SourceId } from '../model/ids.js';
import type { Ontology } from '../model/ontology.js';
import type { DayRange } from '../model/partial-date.js';
import type { StoreVersion } from '../store/port.js';
import type { IdTable } from './id-table.js';

/**
 * The graph without its records: who is connected with whom, by what, when and how well sourced.
 * Entities, relationships, types and sources are numbered from 0 in the order of their ids, so that comparing
 * numbers is comparing ids. Adjacency is compressed (CSR): the relationships of entity `e` are
 * `adjacency[offsets[e]] … adjacency[offsets[e + 1] - 1]`, in the order of their ids.
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
  /** For each relationship, the number of its type in `relationshipTypes`. */
  readonly relationshipType: Uint16Array;
  readonly relationshipTypes: readonly string[];
  readonly relationshipSource: Int32Array;
  readonly relationshipTarget: Int32Array;
  /** For each relationship, the first and last day it could have held; open ends are the smallest and largest value. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** For each relationship, the rank of its best status (`statusRank`). */
  readonly status: Uint8Array;
  /** The sources of relationship `r`: `claimSources[claimSourceOffsets[r]] …`, in the order of their ids. */
  readonly claimSourceOffsets: Int32Array;
  readonly claimSources: Int32Array;
  readonly outOffsets: Int32Array;
  readonly out: Int32Array;
  /** For each place in `out`, the entity the relationship leads to: a search reads these one after another. */
  readonly outEntity: Int32Array;
  readonly inOffsets: Int32Array;
  readonly in: Int32Array;
  /** For each place in `in`, the entity the relationship comes from. */
  readonly inEntity: Int32Array;
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
