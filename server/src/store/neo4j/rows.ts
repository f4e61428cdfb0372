// Rows of Neo4j become records here, field by field: others may have written to the database, too. Neo4j keeps no
// null and no nested record, so a missing property is null, and names and properties are JSON.

import { CLAIM_STATUSES, type Claim, type ClaimStatus } from '../../model/claim.js';
import type { DatasetInfo } from '../../model/dataset.js';
import type { Entity, Name, Property } from '../../model/entity.js';
import type { Ontology } from '../../model/ontology.js';
import type { StoredRelationship } from '../../model/relationship.js';
import type { Source } from '../../model/source.js';
import { StoreUnusable } from '../errors.js';
import type { LoggedChange } from '../change-log.js';
import type { StoreDescription, StoreVersion, TopologyRelationship } from '../port.js';

/** Properties of a node or relationship. */
export type Properties = Readonly<Record<string, unknown>>;

/** A row with the properties that make a record. */
export interface RecordRow {
  readonly record: Properties;
}

/** The properties of the node that counts changes. */
export interface StateRow {
  readonly revision: number;
  readonly ontology: string;
  readonly dataset: string;
  /** Every type that relationships can have: those of the ontology and of earlier ones since the graph was emptied. */
  readonly relationshipTypes: readonly string[];
  /** The mark of the last change; '' where there was none. */
  readonly lastChange: string;
}

/** What is remembered of a change. */
export interface ChangeRow extends StoreVersion {
  readonly entities: readonly string[] | null;
  readonly relationships: readonly string[] | null;
}

export function toLoggedChange({ revision, change, entities, relationships }: ChangeRow): LoggedChange {
  return { version: { revision, change }, touched: entities && relationships && { entities, relationships } };
}

export function toDescription({ revision, ontology, dataset }: StateRow): StoreDescription {
  return {
    revision,
    ontology: JSON.parse(ontology) as Ontology,
    dataset: JSON.parse(dataset) as DatasetInfo | null,
  };
}

export function toEntity({ record }: RecordRow): Entity {
  return {
    id: text(record, 'id'),
    type: text(record, 'type'),
    names: JSON.parse(text(record, 'nameRecords')) as Name[],
    summary: textOrNull(record, 'summary'),
    since: textOrNull(record, 'since'),
    until: textOrNull(record, 'until'),
    properties: JSON.parse(text(record, 'properties')) as Property[],
  };
}

export function toRelationship({ record }: RecordRow): StoredRelationship {
  return {
    id: text(record, 'id'),
    type: text(record, 'type'),
    source: text(record, 'source'),
    target: text(record, 'target'),
    since: textOrNull(record, 'since'),
    until: textOrNull(record, 'until'),
    properties: JSON.parse(text(record, 'properties')) as Property[],
    status: status(record),
  };
}

/** When a relationship held and how well it is sourced. */
export type DatedRelationship = Pick<TopologyRelationship, 'id' | 'since' | 'until' | 'status'>;

export function toDatedRelationship(row: Properties): DatedRelationship {
  return {
    id: text(row, 'id'),
    since: textOrNull(row, 'since'),
    until: textOrNull(row, 'until'),
    status: status(row),
  };
}

export function toTopologyRelationship(row: Properties): TopologyRelationship {
  const sources = row['sources'];
  if (!Array.isArray(sources)) throw damaged(row, 'sources');
  return {
    ...toDatedRelationship(row),
    type: text(row, 'type'),
    source: text(row, 'source'),
    target: text(row, 'target'),
    sources: sources.map(String),
  };
}

export function toClaim({ record }: RecordRow): Claim {
  return {
    id: text(record, 'id'),
    about: text(record, 'about'),
    status: status(record),
    source: text(record, 'source'),
    locator: text(record, 'locator'),
    attributedTo: textOrNull(record, 'attributedTo'),
    field: textOrNull(record, 'field'),
    value: textOrNull(record, 'value'),
    number: numberOrNull(record, 'number'),
    unit: textOrNull(record, 'unit'),
    date: textOrNull(record, 'date'),
    note: textOrNull(record, 'note'),
  };
}

export function toSource({ record }: RecordRow): Source {
  return {
    id: text(record, 'id'),
    title: text(record, 'title'),
    publisher: textOrNull(record, 'publisher'),
    url: textOrNull(record, 'url'),
    published: textOrNull(record, 'published'),
    accessed: textOrNull(record, 'accessed'),
    language: textOrNull(record, 'language'),
    standpoint: textOrNull(record, 'standpoint'),
  };
}

function text(record: Properties, key: string): string {
  const value = record[key];
  if (typeof value !== 'string') throw damaged(record, key);
  return value;
}

function textOrNull(record: Properties, key: string): string | null {
  return record[key] === undefined || record[key] === null ? null : text(record, key);
}

function numberOrNull(record: Properties, key: string): number | null {
  const value = record[key] ?? null;
  if (value !== null && typeof value !== 'number') throw damaged(record, key);
  return value;
}

function status(record: Properties): ClaimStatus {
  const value = CLAIM_STATUSES.find((known) => known === record['status']);
  if (value === undefined) throw damaged(record, 'status');
  return value;
}

function damaged(record: Properties, key: string): StoreUnusable {
  return new StoreUnusable(`The record "${String(record['id'])}" in Neo4j has no usable ${key}`);
}
