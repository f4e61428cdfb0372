import { createHash } from 'node:crypto';
import type { Claim } from '../model/claim.js';
import type { Entity } from '../model/entity.js';
import type { StoredRelationship } from '../model/relationship.js';
import type { ViewDigest } from '../model/view-digest.js';
import type { StoreVersion } from '../store/port.js';

/** Of 48 bits: among ten thousand records that changed, one looks unchanged once in 28 billion times. */
const MARK_LENGTH = 8;

/** The records a digest is made of: some entities, what lies between them, and every claim about either. */
export interface Shown {
  readonly version: StoreVersion;
  readonly entities: readonly Entity[];
  readonly relationships: readonly StoredRelationship[];
  readonly claims: readonly Claim[];
}

/** Makes the digest of what is shown. Its lists are ordered by id. */
export function digestOf({ version, entities, relationships, claims }: Shown): ViewDigest {
  return {
    revision: version.revision,
    change: version.change,
    entities: byId(entities).map((record) => [record.id, markOf(record)]),
    relationships: byId(relationships).map((record) => [record.id, markOf(record)]),
    claims: byId(claims).map((record) => [record.id, markOf(record), record.about]),
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The same for the same content, in whatever order a store gives the fields of a record. */
function markOf(record: object): string {
  return createHash('sha256').update(JSON.stringify(record, sortFields)).digest('base64url').slice(0, MARK_LENGTH);
}

function sortFields(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
