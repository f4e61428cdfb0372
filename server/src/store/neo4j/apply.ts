import type { ChangeSet } from '../../model/change-set.js';
import { references, type KnownRecords } from '../../model/check-change-set.js';
import type { Ontology } from '../../model/ontology.js';
import { assertSound } from '../assert-sound.js';
import { chunks } from '../chunks.js';
import { evidenceFor, type Testimony } from '../evidence.js';
import type { Runner } from './connection.js';
import { labelsByType } from './labels.js';
import { putEvidence, READ, relationshipIds, removeRelationships, WRITE } from './queries.js';
import { entityProperties, relationshipRow } from './records.js';
import { readState, type State } from './state.js';

// Batches of this size are the fast ones.
const ROWS_AT_ONCE = 5000;

const NO_TYPES: Ontology = { entityTypes: [], relationshipTypes: [] };

interface WithId {
  readonly id: string;
}

/**
 * Writes a change set inside a write transaction and gives the new revision. The transaction may be run again where
 * its end was not heard of; `changeId`, which no other change has, tells whether it was written then.
 */
export async function applyChanges(runner: Runner, changes: ChangeSet, changeId: string): Promise<number> {
  await runner.rows(WRITE.lock);
  const before = await readState(runner);
  if (before.lastChange === changeId) return before.revision;
  assertSound(changes, await knownRecords(runner, changes, before));
  // Asked before claims are written over: what the old version of a claim was about loses it.
  const subjects = await affectedSubjects(runner, changes);

  const after = stateAfter(changes, before, changeId);
  if (changes.replace) await runner.rows(WRITE.clear);
  await write(runner, WRITE.sources, changes.sources ?? []);
  await putEntities(runner, changes, after.ontology);
  await write(runner, WRITE.claims, changes.claims ?? []);
  await putRelationships(runner, changes, before);
  await renewEvidence(runner, changes, after, subjects);
  const { ontology, dataset } = after;
  await runner.rows(WRITE.state, {
    ...after,
    ontology: JSON.stringify(ontology),
    dataset: JSON.stringify(dataset),
  });
  return after.revision;
}

function stateAfter(changes: ChangeSet, before: State, changeId: string): State {
  const kept = changes.replace ? { ontology: NO_TYPES, dataset: null, relationshipTypes: [] } : before;
  const { ontology = kept.ontology, dataset = kept.dataset } = changes;
  const types = [...kept.relationshipTypes, ...ontology.relationshipTypes.map(({ id }) => id)];
  return {
    revision: before.revision + 1,
    ontology,
    dataset,
    relationshipTypes: [...new Set(types)],
    lastChange: changeId,
  };
}

async function knownRecords(runner: Runner, changes: ChangeSet, before: State): Promise<KnownRecords> {
  const wanted = references(changes);
  const entities = await byIds<WithId & { readonly type: string }>(runner, READ.entityTypes, wanted.entities);
  const relationships = await existingRelationships(runner, wanted.relationships, before);
  const sources = await byIds<WithId>(runner, READ.sourceIds, wanted.sources);
  return {
    ontology: before.ontology,
    entityTypes: new Map(entities.map(({ id, type }) => [id, type])),
    relationships: new Set(relationships.map(({ id }) => id)),
    sources: new Set(sources.map(({ id }) => id)),
  };
}

/** What the claims of a set are about, and what those they replace were about. */
async function affectedSubjects(runner: Runner, { claims = [] }: ChangeSet): Promise<string[]> {
  const ids = claims.map((claim) => claim.id);
  const replaced = await byIds<{ readonly about: string }>(runner, READ.subjects, ids);
  return [...new Set([...claims, ...replaced].map(({ about }) => about))];
}

async function putEntities(runner: Runner, { entities = [] }: ChangeSet, ontology: Ontology): Promise<void> {
  const labels = labelsByType(ontology);
  await write(
    runner,
    WRITE.entities,
    entities.map((entity) => ({ labels: labels.get(entity.type) ?? [], properties: entityProperties(entity) })),
  );
}

async function putRelationships(runner: Runner, changes: ChangeSet, before: State): Promise<void> {
  const { relationships = [], replace } = changes;
  const types = before.relationshipTypes;
  if (!replace && types.length > 0) {
    await byIds(
      runner,
      removeRelationships(types),
      relationships.map(({ id }) => id),
    );
  }
  const rows = (await withEvidence(runner, relationships)).map(relationshipRow);
  await write(runner, WRITE.relationships, rows);
}

/** For relationships that stay as they are but got or lost claims. */
async function renewEvidence(
  runner: Runner,
  changes: ChangeSet,
  after: State,
  subjects: readonly string[],
): Promise<void> {
  const put = new Set(changes.relationships?.map(({ id }) => id));
  const others = subjects.filter((id) => !put.has(id));
  const stay = await existingRelationships(runner, others, after);
  if (stay.length > 0) await write(runner, putEvidence(after.relationshipTypes), await withEvidence(runner, stay));
}

async function existingRelationships(
  runner: Runner,
  ids: readonly string[],
  { relationshipTypes }: State,
): Promise<WithId[]> {
  return relationshipTypes.length === 0 ? [] : byIds<WithId>(runner, relationshipIds(relationshipTypes), ids);
}

async function withEvidence<R extends WithId>(runner: Runner, relationships: readonly R[]) {
  const ids = relationships.map(({ id }) => id);
  return evidenceFor(relationships, await byIds<Testimony>(runner, READ.testimony, ids));
}

async function byIds<Row extends object>(runner: Runner, query: string, ids: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const chunk of chunks(ids, ROWS_AT_ONCE)) rows.push(...(await runner.rows<Row>(query, { ids: chunk })));
  return rows;
}

async function write(runner: Runner, query: string, rows: readonly object[]): Promise<void> {
  for (const chunk of chunks(rows, ROWS_AT_ONCE)) await runner.rows(query, { rows: chunk });
}
