import type { ChangeSet } from '../../model/change-set.js';
import { droppedTypes, references, type KnownRecords } from '../../model/check-change-set.js';
import type { Ontology } from '../../model/ontology.js';
import type { Relationship } from '../../model/relationship.js';
import { assertSound } from '../assert-sound.js';
import { touchedBy } from '../change-log.js';
import { chunks } from '../chunks.js';
import { evidenceFor, type Testimony } from '../evidence.js';
import { byIds } from './by-ids.js';
import { logChange } from './change-log.js';
import type { Runner } from './connection.js';
import { labelsByType } from './labels.js';
import {
  putEvidence,
  putRelationships,
  READ,
  relationshipEnds,
  relationshipOfType,
  removeRelationships,
  WRITE,
} from './queries.js';
import { entityProperties, relationshipRow } from './records.js';
import { readState, type State } from './state.js';

// Batches of this size are the fast ones.
const ROWS_AT_ONCE = 5000;

const NO_TYPES: Ontology = { entityTypes: [], relationshipTypes: [] };

interface WithId {
  readonly id: string;
}

type Ends = Pick<Relationship, 'id' | 'type' | 'source' | 'target'>;

/**
 * Writes a change set inside a write transaction and gives the new revision. The transaction may be run again where
 * its end was not heard of; `changeId`, which no other change has, tells whether it was written then.
 */
export async function applyChanges(runner: Runner, changes: ChangeSet, changeId: string): Promise<number> {
  await runner.rows(WRITE.lock);
  // Others may have written since.
  const [written] = await runner.rows<{ readonly revision: number }>(READ.changeRevision, { changeId });
  if (written) return written.revision;
  const before = await readState(runner);
  assertSound(changes, await knownRecords(runner, changes, before));
  await new ChangeWriter(runner, changes, before, stateAfter(changes, before, changeId)).write();
  return before.revision + 1;
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
    droppedInUse: await droppedInUse(runner, changes, before.ontology),
  };
}

/** Types that the set drops, each with a record that keeps it. */
async function droppedInUse(runner: Runner, changes: ChangeSet, before: Ontology): Promise<Map<string, string>> {
  const dropped = droppedTypes(changes, before);
  const inUse = new Map<string, string>();
  const ask = async (type: string, query: string, put: readonly WithId[] = []) => {
    const [record] = await runner.rows<WithId>(query, { type, ids: put.map(({ id }) => id) });
    if (record) inUse.set(type, record.id);
  };
  for (const type of dropped.entityTypes) await ask(type, READ.entityOfType, changes.entities);
  for (const type of dropped.relationshipTypes) await ask(type, relationshipOfType(type), changes.relationships);
  return inUse;
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

/** Writes a sound change set. */
class ChangeWriter {
  constructor(
    private readonly runner: Runner,
    private readonly changes: ChangeSet,
    private readonly before: State,
    private readonly after: State,
  ) {}

  async write(): Promise<void> {
    const { replace, sources = [], claims = [] } = this.changes;
    // Asked before claims are written over: what the old version of a claim was about loses it.
    const subjects = replace ? [] : await this.#affectedSubjects();
    await this.#put(WRITE.sources, sources);
    await this.#putEntities();
    await this.#put(WRITE.claims, claims);
    await this.#putRelationships();
    const renewed = await this.#renewEvidence(subjects);
    if (replace) await this.#removeTheRest();
    await this.#putState();
    const version = { revision: this.after.revision, change: this.after.lastChange };
    await logChange(this.runner, version, touchedBy(this.changes, renewed));
  }

  /** What the claims of the set are about, and what those they replace were about. */
  async #affectedSubjects(): Promise<string[]> {
    const { claims = [] } = this.changes;
    const ids = claims.map(({ id }) => id);
    const replaced = await byIds<{ readonly about: string }>(this.runner, READ.subjects, ids);
    return [...new Set([...claims, ...replaced].map(({ about }) => about))];
  }

  async #putEntities(): Promise<void> {
    const labels = labelsByType(this.after.ontology);
    const rows = (this.changes.entities ?? []).map((entity) => ({
      labels: labels.get(entity.type) ?? [],
      properties: entityProperties(entity),
    }));
    await this.#put(WRITE.entities, rows);
  }

  async #putRelationships(): Promise<void> {
    const { relationships = [] } = this.changes;
    const ids = relationships.map(({ id }) => id);
    const existing = new Map((await existingRelationships(this.runner, ids, this.before)).map((old) => [old.id, old]));
    const stays = (put: Ends) => {
      const old = existing.get(put.id);
      return old?.type === put.type && old.source === put.source && old.target === put.target;
    };

    const put = await this.#withEvidence(relationships);
    const moved = put.filter((relationship) => existing.has(relationship.id) && !stays(relationship));
    const types = this.before.relationshipTypes;
    if (moved.length > 0) {
      await byIds(
        this.runner,
        removeRelationships(types),
        moved.map(({ id }) => id),
      );
    }
    if (existing.size > 0) await this.#put(putRelationships(types), put.filter(stays).map(relationshipRow));
    await this.#put(WRITE.newRelationships, put.filter((relationship) => !stays(relationship)).map(relationshipRow));
  }

  /** For relationships that stay as they are but got or lost claims: gives their ids. */
  async #renewEvidence(subjects: readonly string[]): Promise<string[]> {
    const put = new Set(this.changes.relationships?.map(({ id }) => id));
    const others = subjects.filter((id) => !put.has(id));
    const kept = await existingRelationships(this.runner, others, this.after);
    if (kept.length > 0) await this.#put(putEvidence(this.after.relationshipTypes), await this.#withEvidence(kept));
    return kept.map(({ id }) => id);
  }

  async #withEvidence<R extends WithId>(relationships: readonly R[]) {
    if (this.changes.replace) return evidenceFor(relationships, this.changes.claims ?? []);
    const ids = relationships.map(({ id }) => id);
    return evidenceFor(relationships, await byIds<Testimony>(this.runner, READ.testimony, ids));
  }

  async #removeTheRest(): Promise<void> {
    const { revision } = this.after;
    await this.runner.rows(WRITE.removeOlderRelationships, { revision });
    await this.runner.rows(WRITE.removeOlderNodes, { revision });
  }

  async #putState(): Promise<void> {
    const { ontology, dataset } = this.after;
    await this.runner.rows(WRITE.state, {
      ...this.after,
      ontology: JSON.stringify(ontology),
      dataset: JSON.stringify(dataset),
    });
  }

  async #put(query: string, rows: readonly object[]): Promise<void> {
    const { revision } = this.after;
    for (const chunk of chunks(rows, ROWS_AT_ONCE)) await this.runner.rows(query, { rows: chunk, revision });
  }
}

async function existingRelationships(
  runner: Runner,
  ids: readonly string[],
  { relationshipTypes }: State,
): Promise<Ends[]> {
  return relationshipTypes.length === 0 ? [] : byIds<Ends>(runner, relationshipEnds(relationshipTypes), ids);
}
