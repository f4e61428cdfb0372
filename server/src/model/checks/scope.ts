import type { ChangeSet } from '../change-set.js';
import type { EntityId, RelationshipId, SourceId } from '../ids.js';
import type { Ontology } from '../ontology.js';

/** What a store already has of the records that a change set points to. */
export interface KnownRecords {
  readonly ontology: Ontology | null;
  /** The type of each entity. */
  readonly entityTypes: ReadonlyMap<EntityId, string>;
  readonly relationships: ReadonlySet<RelationshipId>;
  readonly sources: ReadonlySet<SourceId>;
  /** Types that the set's ontology drops, each with a record that the set leaves as it is: see `droppedTypes`. */
  readonly droppedInUse: ReadonlyMap<string, EntityId | RelationshipId>;
}

/** An empty store. */
export const NOTHING_KNOWN: KnownRecords = {
  ontology: null,
  entityTypes: new Map(),
  relationships: new Set(),
  sources: new Set(),
  droppedInUse: new Map(),
};

/** What will exist once a change set is written: what is known and what the set brings. */
export interface Scope {
  readonly ontology: Ontology | null;
  /** The type of an entity, or `undefined` where there is no such entity. */
  entityType(id: EntityId): string | undefined;
  /** Whether there is an entity or a relationship with this id, which is what claims speak about. */
  hasSubject(id: EntityId | RelationshipId): boolean;
  hasSource(id: SourceId): boolean;
}

/** Puts a change set on top of what is known. Nothing known stays where the set replaces everything. */
export function scopeOf(changes: ChangeSet, known: KnownRecords): Scope {
  const before = changes.replace === true ? NOTHING_KNOWN : known;
  const entityTypes = new Map((changes.entities ?? []).map((entity) => [entity.id, entity.type]));
  const relationships = new Set((changes.relationships ?? []).map((relationship) => relationship.id));
  const sources = new Set((changes.sources ?? []).map((source) => source.id));
  return {
    ontology: changes.ontology ?? before.ontology,
    entityType: (id) => entityTypes.get(id) ?? before.entityTypes.get(id),
    hasSubject: (id: string) =>
      entityTypes.has(id) || before.entityTypes.has(id) || relationships.has(id) || before.relationships.has(id),
    hasSource: (id) => sources.has(id) || before.sources.has(id),
  };
}
