import type { EntityType, Ontology, RelationshipType } from './model/ontology.js';

/** The types of an ontology by id. */
export interface OntologyIndex {
  /** The entity type with this id. Throws `RangeError` where there is none: a record of that type should not be. */
  entityType(id: string): EntityType;
  /** The relationship type with this id. Throws `RangeError` where there is none. */
  relationshipType(id: string): RelationshipType;
}

/** Makes the index of an ontology. */
export function indexOntology(ontology: Ontology): OntologyIndex {
  const entityTypes = new Map(ontology.entityTypes.map((type) => [type.id, type]));
  const relationshipTypes = new Map(ontology.relationshipTypes.map((type) => [type.id, type]));
  return {
    entityType: (id) => found(entityTypes, id, 'entity type'),
    relationshipType: (id) => found(relationshipTypes, id, 'relationship type'),
  };
}

function found<T>(types: ReadonlyMap<string, T>, id: string, what: string): T {
  const type = types.get(id);
  if (!type) throw new RangeError(`The ontology has no ${what} "${id}"`);
  return type;
}
