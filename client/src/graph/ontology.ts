/** The five kinds every entity type belongs to. */
export type EntityKind = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'EVENT' | 'THING';

export interface EntityTypeInfo {
  readonly id: string;
  readonly label: string;
  readonly kind: EntityKind;
  /** `#rrggbb` */
  readonly colour: string;
  readonly icon: string;
}

export interface RelationshipTypeInfo {
  readonly id: string;
  /** What stands between source and target in a sentence. */
  readonly label: string;
  /** What stands between target and source in a sentence. */
  readonly inverseLabel: string;
  readonly parent: string | null;
  readonly symmetric: boolean;
  /** `#rrggbb` */
  readonly colour: string;
}

export interface Ontology {
  readonly entityTypes: ReadonlyMap<string, EntityTypeInfo>;
  readonly relationshipTypes: ReadonlyMap<string, RelationshipTypeInfo>;
}

export const NO_ONTOLOGY: Ontology = { entityTypes: new Map(), relationshipTypes: new Map() };

/**
 * How a relationship of this type reads from its source (`OUT`), from its target (`IN`), or where it reads the same both
 * ways (`ANY`). The id where the type is unknown.
 */
export function readingLabel(ontology: Ontology, type: string, direction: 'OUT' | 'IN' | 'ANY'): string {
  const info = ontology.relationshipTypes.get(type);
  if (!info) return type;
  return direction === 'IN' && !info.symmetric ? info.inverseLabel : info.label;
}

/**
 * Types that refine a type, at any depth, without the type itself. Filters on a type take its refinements along;
 * excluding these leaves exactly the one type.
 */
export function refinements(ontology: Ontology, type: string): string[] {
  const types = [...ontology.relationshipTypes.values()];
  const refines = (id: string, seen: ReadonlySet<string>): boolean => {
    const parent = ontology.relationshipTypes.get(id)?.parent ?? null;
    if (parent === null || seen.has(parent)) return false;
    return parent === type || refines(parent, new Set([...seen, parent]));
  };
  return types.filter(({ id }) => refines(id, new Set([id]))).map(({ id }) => id);
}
