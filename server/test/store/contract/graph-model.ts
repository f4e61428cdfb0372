import type { ChangeSet } from '../../../src/model/change-set';
import { checkChangeSet } from '../../../src/model/check-change-set';
import { CLAIM_STATUSES, type Claim } from '../../../src/model/claim';
import type { DatasetInfo } from '../../../src/model/dataset';
import type { Entity } from '../../../src/model/entity';
import { foldName } from '../../../src/model/fold';
import type { Ontology } from '../../../src/model/ontology';
import type { Relationship } from '../../../src/model/relationship';
import type { Source } from '../../../src/model/source';

interface Records {
  readonly ontology: Ontology;
  readonly dataset: DatasetInfo | null;
  readonly sources: ReadonlyMap<string, Source>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly claims: ReadonlyMap<string, Claim>;
}

const NOTHING: Records = {
  ontology: { entityTypes: [], relationshipTypes: [] },
  dataset: null,
  sources: new Map(),
  entities: new Map(),
  relationships: new Map(),
  claims: new Map(),
};

/** What a graph store should answer, worked out from plain maps in the simplest way. */
export class GraphModel {
  revision = 0;
  #records: Records = NOTHING;

  /** Applies a change set, and tells whether it was accepted. */
  apply(changes: ChangeSet): boolean {
    const known = {
      ontology: this.#records.ontology,
      entityTypes: new Map([...this.#records.entities].map(([id, { type }]) => [id, type])),
      relationships: new Set(this.#records.relationships.keys()),
      sources: new Set(this.#records.sources.keys()),
      // Every history has one ontology.
      droppedInUse: new Map(),
    };
    if (checkChangeSet(changes, known).length > 0) return false;
    const before = changes.replace ? NOTHING : this.#records;
    const after: Records = {
      ontology: changes.ontology ?? before.ontology,
      dataset: changes.dataset ?? before.dataset,
      sources: merged(before.sources, changes.sources),
      entities: merged(before.entities, changes.entities),
      relationships: merged(before.relationships, changes.relationships),
      claims: merged(before.claims, changes.claims),
    };
    const claimed = new Set([...after.claims.values()].map(({ about }) => about));
    if (![...after.relationships.keys()].every((id) => claimed.has(id))) return false;
    this.#records = after;
    this.revision++;
    return true;
  }

  description() {
    return { ontology: this.#records.ontology, dataset: this.#records.dataset, revision: this.revision };
  }

  statistics() {
    const { entities, relationships, claims, sources } = this.#records;
    return {
      entities: entities.size,
      relationships: relationships.size,
      claims: claims.size,
      sources: sources.size,
      revision: this.revision,
    };
  }

  entities(): Entity[] {
    return sorted(this.#records.entities.values(), ({ id }) => id);
  }

  entitiesByName(type?: string): { entity: Entity; key: string }[] {
    const listed = this.entities()
      .filter((entity) => type === undefined || entity.type === type)
      .map((entity) => ({ entity, key: foldName(primaryName(entity)) }));
    return sorted(listed, ({ key }) => key);
  }

  sources(): Source[] {
    return sorted(this.#records.sources.values(), ({ id }) => id);
  }

  claimsAbout(subjects: readonly string[]): Claim[] {
    return this.#claims(({ about }) => subjects.includes(about));
  }

  claimsFrom(source: string): Claim[] {
    return this.#claims((claim) => claim.source === source);
  }

  relationships() {
    return sorted(this.#records.relationships.values(), ({ id }) => id).map((relationship) => {
      const claims = this.claimsAbout([relationship.id]);
      const status = CLAIM_STATUSES.find((candidate) => claims.some((claim) => claim.status === candidate));
      const sources = [...new Set(claims.map((claim) => claim.source))].sort();
      return { relationship, status, sources };
    });
  }

  #claims(wanted: (claim: Claim) => boolean): Claim[] {
    return sorted([...this.#records.claims.values()].filter(wanted), ({ id }) => id);
  }
}

function primaryName({ names }: Entity): string {
  return names.find(({ kind }) => kind === 'PRIMARY')?.text ?? '';
}

function merged<T extends { readonly id: string }>(before: ReadonlyMap<string, T>, added: readonly T[] = []) {
  return new Map([...before, ...added.map((record) => [record.id, record] as const)]);
}

/** Sorting keeps the order of equals. */
function sorted<T>(records: Iterable<T>, key: (record: T) => string): T[] {
  return [...records].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
