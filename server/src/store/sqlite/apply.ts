import { randomUUID } from 'node:crypto';
import type { ChangeSet } from '../../model/change-set.js';
import { droppedTypes, references, type KnownRecords } from '../../model/check-change-set.js';
import type { Ontology } from '../../model/ontology.js';
import { assertSound } from '../assert-sound.js';
import { touchedBy } from '../change-log.js';
import { chunks } from '../chunks.js';
import { searchText, sortKey } from '../entity-index.js';
import { evidenceFor, type Testimony } from '../evidence.js';
import type { StoreDescription, StoreVersion } from '../port.js';
import { logChange } from './change-log.js';
import type { Connection } from './connection.js';
import { READ, WRITE } from './queries.js';
import { readState } from './state.js';

const ROWS_AT_ONCE = 5000;

interface WithId {
  readonly id: string;
}

/** Writes a change set inside a transaction that has begun `IMMEDIATE`, and gives the new revision. */
export function applyChanges(connection: Connection, changes: ChangeSet): number {
  const before = readState(connection);
  assertSound(changes, knownRecords(connection, changes, before.ontology));
  // Asked before claims are written over: what the old version of a claim was about loses it.
  const subjects = affectedSubjects(connection, changes);

  if (changes.replace) for (const statement of WRITE.clear) connection.run(statement);
  putSources(connection, changes);
  putEntities(connection, changes);
  putClaims(connection, changes);
  putRelationships(connection, changes);
  const renewed = renewEvidence(connection, changes, subjects);
  const version = { revision: before.revision + 1, change: randomUUID() };
  putState(connection, changes, before, version);
  logChange(connection, version, touchedBy(changes, renewed));
  return version.revision;
}

function knownRecords(connection: Connection, changes: ChangeSet, ontology: Ontology): KnownRecords {
  const wanted = references(changes);
  const entities = byIds<WithId & { readonly type: string }>(connection, READ.entityTypes, wanted.entities);
  return {
    ontology,
    entityTypes: new Map(entities.map(({ id, type }) => [id, type])),
    relationships: new Set(byIds<WithId>(connection, READ.relationshipIds, wanted.relationships).map(({ id }) => id)),
    sources: new Set(byIds<WithId>(connection, READ.sourceIds, wanted.sources).map(({ id }) => id)),
    droppedInUse: droppedInUse(connection, changes, ontology),
  };
}

/** Types that the set drops, each with a record that keeps it. */
function droppedInUse(connection: Connection, changes: ChangeSet, before: Ontology): Map<string, string> {
  const { entityTypes, relationshipTypes } = droppedTypes(changes, before);
  const inUse = (query: string, types: readonly string[], put: readonly WithId[] = []) => {
    const ids = JSON.stringify(put.map(({ id }) => id));
    return types.flatMap((type) =>
      connection.rows<WithId>(query, [type, ids]).map(({ id }): [string, string] => [type, id]),
    );
  };
  return new Map([
    ...inUse(READ.entityOfType, entityTypes, changes.entities),
    ...inUse(READ.relationshipOfType, relationshipTypes, changes.relationships),
  ]);
}

/** What the claims of a set are about, and what those they replace were about. */
function affectedSubjects(connection: Connection, { claims = [] }: ChangeSet): string[] {
  const ids = claims.map((claim) => claim.id);
  const replaced = byIds<{ readonly about: string }>(connection, READ.subjects, ids);
  return [...new Set([...claims, ...replaced].map(({ about }) => about))];
}

function putSources(connection: Connection, { sources = [] }: ChangeSet): void {
  write(connection, WRITE.sources, sources, (source) => [source.id, JSON.stringify(source)]);
}

function putEntities(connection: Connection, { entities = [] }: ChangeSet): void {
  write(connection, WRITE.entities, entities, (entity) => [
    entity.id,
    entity.type,
    sortKey(entity),
    JSON.stringify(entity),
  ]);
  write(connection, WRITE.tokens, entities, (entity) => [entity.id, searchText(entity)]);
}

function putClaims(connection: Connection, { claims = [] }: ChangeSet): void {
  write(connection, WRITE.claims, claims, (claim) => [
    claim.id,
    claim.about,
    claim.source,
    claim.status,
    JSON.stringify(claim),
  ]);
}

function putRelationships(connection: Connection, { relationships = [] }: ChangeSet): void {
  write(connection, WRITE.relationships, withEvidence(connection, relationships), (relationship) => [
    relationship.id,
    relationship.type,
    relationship.source,
    relationship.target,
    relationship.since,
    relationship.until,
    JSON.stringify(relationship.properties),
    relationship.status,
    JSON.stringify(relationship.sources),
  ]);
}

/** For relationships that stay as they are but got or lost claims: gives their ids. */
function renewEvidence(connection: Connection, changes: ChangeSet, subjects: readonly string[]): string[] {
  const put = new Set(changes.relationships?.map(({ id }) => id));
  const others = subjects.filter((id) => !put.has(id));
  const stay = byIds<WithId>(connection, READ.relationshipIds, others);
  write(connection, WRITE.evidence, withEvidence(connection, stay), ({ id, status, sources }) => [
    id,
    status,
    JSON.stringify(sources),
  ]);
  return stay.map(({ id }) => id);
}

function putState(
  connection: Connection,
  changes: ChangeSet,
  before: StoreDescription,
  { revision, change }: StoreVersion,
): void {
  const kept = changes.replace ? { ontology: NO_TYPES, dataset: null } : before;
  const { ontology = kept.ontology, dataset = kept.dataset } = changes;
  connection.run(WRITE.state, [revision, change, JSON.stringify(ontology), JSON.stringify(dataset)]);
}

const NO_TYPES: Ontology = { entityTypes: [], relationshipTypes: [] };

function withEvidence<R extends WithId>(connection: Connection, relationships: readonly R[]) {
  const ids = relationships.map(({ id }) => id);
  return evidenceFor(relationships, byIds<Testimony>(connection, READ.testimony, ids));
}

function byIds<Row>(connection: Connection, query: string, ids: readonly string[]): Row[] {
  return connection.rows<Row>(query, [JSON.stringify(ids)]);
}

function write<T>(connection: Connection, statement: string, records: readonly T[], row: (record: T) => unknown[]) {
  for (const chunk of chunks(records, ROWS_AT_ONCE)) connection.run(statement, [JSON.stringify(chunk.map(row))]);
}
