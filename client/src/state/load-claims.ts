import {
  ENTITIES_AT_ONCE,
  RELATIONSHIPS_AT_ONCE,
  SourcedEntitiesQuery,
  sourcedRelationshipsQuery,
} from '../api/export-documents.js';
import type { SourcedEntity, SourcedRelationship } from '../graph/export/content.js';
import { portionsOf } from '../graph/portions.js';
import { ask } from './connection.js';

/** Thrown when what is shown was changed or deleted while it was being read. */
export class ChangedError extends Error {
  override name = 'ChangedError';
}

/** Everything sources say about what is shown, read at one revision of the data. */
interface Sourced {
  readonly entities: readonly SourcedEntity[];
  readonly relationships: readonly SourcedRelationship[];
  readonly revision: number;
}

const withType = <T extends { readonly type: { readonly id: string } }>(fields: T) => ({
  ...fields,
  type: fields.type.id,
});

async function entitiesOf(ids: readonly string[], lang: string, signal: AbortSignal) {
  const { entities, statistics } = await ask(SourcedEntitiesQuery, { ids: [...ids], lang }, signal);
  return { revision: statistics.revision, records: entities.nodes.map(withType) };
}

async function relationshipsOf(ids: readonly string[], lang: string, signal: AbortSignal) {
  const variables = Object.fromEntries(ids.map((id, index) => [`id${index}`, id]));
  const answer = await ask(sourcedRelationshipsQuery(ids.length), { ...variables, lang }, signal);
  const records = ids.map((_, index) => {
    const fields = answer[`r${index}`];
    if (!fields) throw new ChangedError('a relationship is gone');
    return { ...withType(fields), source: fields.source.id, target: fields.target.id };
  });
  return { revision: answer.statistics.revision, records };
}

/**
 * Reads what is shown with all its claims, batch by batch, as large as the API allows.
 * @param tell is told after each batch how many of all are read
 * @throws RequestError
 * @throws ChangedError
 */
export async function loadClaims(
  shown: { readonly entities: readonly string[]; readonly relationships: readonly string[]; readonly lang: string },
  tell: (done: number) => void,
  signal: AbortSignal,
): Promise<Sourced> {
  const entities: SourcedEntity[] = [];
  const relationships: SourcedRelationship[] = [];
  const revisions = new Set<number>();
  const told = (revision: number): void => {
    revisions.add(revision);
    tell(entities.length + relationships.length);
  };
  for (const ids of portionsOf(shown.entities, ENTITIES_AT_ONCE)) {
    const { records, revision } = await entitiesOf(ids, shown.lang, signal);
    entities.push(...records);
    told(revision);
  }
  for (const ids of portionsOf(shown.relationships, RELATIONSHIPS_AT_ONCE)) {
    const { records, revision } = await relationshipsOf(ids, shown.lang, signal);
    relationships.push(...records);
    told(revision);
  }
  const [revision, ...others] = revisions;
  if (revision === undefined || others.length > 0) throw new ChangedError('the revision changed');
  return { entities, relationships, revision };
}
