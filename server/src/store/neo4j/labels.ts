// Relationship types are the only parts of a query that are not values in Cypher. Nothing that is not shaped like one
// gets into a query: change sets are checked before they are written, and what comes out of the database in `state.ts`.

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

/** What stands behind the variable of a relationship that has one of some types; without any, it has whatever type. */
export function patternOf(types: readonly string[]): string {
  return types.length === 0 ? '' : `:${types.map((type) => `\`${type}\``).join('|')}`;
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
