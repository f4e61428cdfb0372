import { create } from 'zustand';
import type { EntityFieldsFragment, RelationshipFieldsFragment } from '../api/generated/graphql.js';
import {
  mergeRecords,
  NO_RECORDS,
  type EntityRecord,
  type Records,
  type RelationshipRecord,
} from '../graph/records.js';

export const useRecords = create<{ readonly records: Records }>(() => ({ records: NO_RECORDS }));

export const recordsNow = (): Records => useRecords.getState().records;

/** Claims are asked for only of what is drawn. */
type EntityFields = EntityFieldsFragment & { readonly claims?: readonly { readonly contradicted: boolean }[] };

const toEntity = (fields: EntityFields): EntityRecord => ({
  id: fields.id,
  type: fields.type.id,
  name: fields.name,
  summary: fields.summary ?? null,
  since: fields.since ?? null,
  until: fields.until ?? null,
  degree: fields.degree,
  contradicted:
    fields.claims?.some(({ contradicted }) => contradicted) ??
    recordsNow().entities.get(fields.id)?.contradicted ??
    false,
});

const toRelationship = (fields: RelationshipFieldsFragment): RelationshipRecord => ({
  id: fields.id,
  type: fields.type.id,
  source: fields.source.id,
  target: fields.target.id,
  since: fields.since ?? null,
  until: fields.until ?? null,
  status: fields.status,
  text: fields.text,
  claimants: fields.claims.map((claim) => ({
    sourceId: claim.source.id,
    source: claim.source.title,
    attributedTo: claim.attributedTo ?? null,
  })),
  contradicted: fields.claims.some(({ contradicted }) => contradicted),
});

/** Forgets everything the page has seen. */
export const forgetRecords = (): void => useRecords.setState({ records: NO_RECORDS });

/**
 * Takes in what the API answered.
 * @param instead whether it stands in the place of all that was there, as the server's word does for what was kept
 */
export function rememberRecords(
  part: {
    readonly entities?: readonly EntityFields[];
    readonly relationships?: readonly RelationshipFieldsFragment[];
  },
  instead = false,
): void {
  const set = {
    entities: (part.entities ?? []).map(toEntity),
    relationships: (part.relationships ?? []).map(toRelationship),
  };
  useRecords.setState(({ records }) => ({ records: mergeRecords(instead ? NO_RECORDS : records, set) }));
}
