// Rows of SQLite become records here. What is read was written by this program, into tables with strict column
// types, so the shapes are given names rather than checked again.

import type { Claim, ClaimStatus } from '../../model/claim.js';
import type { DatasetInfo } from '../../model/dataset.js';
import type { Entity, Property } from '../../model/entity.js';
import type { Ontology } from '../../model/ontology.js';
import type { StoredRelationship } from '../../model/relationship.js';
import type { Source } from '../../model/source.js';
import type { LoggedChange } from '../change-log.js';
import type { StoreDescription, StoreVersion, TopologyEntity, TopologyRelationship } from '../port.js';

/** A row with a whole record as JSON. */
export interface RecordRow {
  readonly record: string;
}

/** The one row of `state`. */
export interface StateRow {
  readonly revision: number;
  readonly ontology: string;
  readonly dataset: string;
}

/** A row of `changes`. */
export interface ChangeRow extends StoreVersion {
  readonly entities: string | null;
  readonly relationships: string | null;
}

/** A row of `relationships` with what makes a record. */
export interface RelationshipRow extends Omit<StoredRelationship, 'properties' | 'status'> {
  readonly properties: string;
  readonly status: string;
}

/** A row with a JSON array of what a topology needs. */
export interface TopologyPage {
  readonly page: string;
}

/** What a topology needs of an entity, in a page. */
export type TopologyEntityFields = readonly [id: string, type: string];

/** What a topology needs of a relationship, in a page. */
export type TopologyRelationshipFields = readonly [
  id: string,
  type: string,
  source: string,
  target: string,
  since: string | null,
  until: string | null,
  status: ClaimStatus,
  sources: readonly string[],
];

export function toEntity(row: RecordRow): Entity {
  return JSON.parse(row.record) as Entity;
}

export function toClaim(row: RecordRow): Claim {
  return JSON.parse(row.record) as Claim;
}

export function toSource(row: RecordRow): Source {
  return JSON.parse(row.record) as Source;
}

export function toDescription({ revision, ontology, dataset }: StateRow): StoreDescription {
  return {
    revision,
    ontology: JSON.parse(ontology) as Ontology,
    dataset: JSON.parse(dataset) as DatasetInfo | null,
  };
}

export function toRelationship(row: RelationshipRow): StoredRelationship {
  return { ...row, properties: JSON.parse(row.properties) as Property[], status: row.status as ClaimStatus };
}

export function toTopologyEntity([id, type]: TopologyEntityFields): TopologyEntity {
  return { id, type };
}

export function toTopologyRelationship(fields: TopologyRelationshipFields): TopologyRelationship {
  const [id, type, source, target, since, until, status, sources] = fields;
  return { id, type, source, target, since, until, status, sources };
}

export function toLoggedChange({ revision, change, entities, relationships }: ChangeRow): LoggedChange {
  const isKnown = entities !== null && relationships !== null;
  return {
    version: { revision, change },
    touched: isKnown
      ? { entities: JSON.parse(entities) as string[], relationships: JSON.parse(relationships) as string[] }
      : null,
  };
}
