// Labels and relationship types are the only parts of a query that are not values in Cypher. They come from the
// ontology, and nothing that is not shaped like a type gets into a query.

import type { EntityKind, Ontology } from '../../model/ontology.js';

const KIND_LABELS: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  EVENT: 'Event',
  THING: 'Thing',
};

const RELATIONSHIP_TYPE = /^[A-Z][A-Z0-9_]*$/;

/** The labels of entities of each type, beside `Entity`: the type and the kind it belongs to. */
export function labelsByType({ entityTypes }: Ontology): ReadonlyMap<string, readonly string[]> {
  return new Map(entityTypes.map(({ id, kind }) => [id, [id, KIND_LABELS[kind]]]));
}

/** Those of some texts that are shaped like a relationship type, each once. */
export function relationshipTypes(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => RELATIONSHIP_TYPE.test(text));
}

/**
 * A subquery that finds the relationship `r` whose id is in the variable `id`: one branch for each type, because
 * Neo4j keeps an index of ids for each type. There must be a type, and all must be shaped like one.
 */
export function relationshipById(types: readonly string[]): string {
  const branches = types.map(
    (type) => `MATCH ()-[r:\`${type}\` {id: id}]->() USING INDEX SEEK r:\`${type}\`(id) RETURN r`,
  );
  return `CALL (id) { ${branches.join(' UNION ALL ')} }`;
}
