import type { EntityFilter } from '../../generated/graphql.js';
import type { Ontology } from '../../model/ontology.js';
import { entityTypesMatching } from '../../model/entity-types.js';
import { knownTypes, notEmpty } from './types.js';

/**
 * The exact entity types a filter lets through, descendants included, or `undefined` where it lets all through.
 * The list may be empty: no type of the ontology is of the given kinds.
 */
export function matchingTypes(
  ontology: Ontology,
  filter: EntityFilter | null | undefined,
): ReadonlySet<string> | undefined {
  const { types, kinds } = filter ?? {};
  if (!types && !kinds) return undefined;
  notEmpty('filter.types', types);
  notEmpty('filter.kinds', kinds);
  return entityTypesMatching(ontology, {
    ...(types && { types: knownTypes('filter.types', types, ontology.entityTypes, 'entity type') }),
    ...(kinds && { kinds }),
  });
}
