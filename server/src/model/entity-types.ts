import { withDescendants, type EntityKind, type Ontology } from './ontology.js';

/** Which entities to keep: of one of these types or a type that refines one, and of one of these kinds. */
export interface EntityFilter {
  readonly types?: readonly string[];
  readonly kinds?: readonly EntityKind[];
}

/** The types of all entities that pass a filter, `undefined` where every entity does. */
export function entityTypesMatching(
  ontology: Ontology,
  { types, kinds }: EntityFilter,
): ReadonlySet<string> | undefined {
  if (types === undefined && kinds === undefined) return undefined;
  const ofTypes = types && withDescendants(ontology.entityTypes, types);
  return new Set(
    ontology.entityTypes
      .filter(({ id, kind }) => (ofTypes?.has(id) ?? true) && (kinds?.includes(kind) ?? true))
      .map(({ id }) => id),
  );
}
