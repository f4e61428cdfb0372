/** The GraphQL type that an entity type belongs to. */
export const ENTITY_KINDS = ['PERSON', 'ORGANIZATION', 'PLACE', 'EVENT', 'THING'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A text in several languages. English is always there and stands in for the missing ones. */
export interface Localized {
  readonly en: string;
  readonly ru?: string;
  readonly kk?: string;
}

/** A type of entity. */
export interface EntityType {
  /** `UpperCamelCase`: it becomes a label in Neo4j. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly label: Localized;
  readonly parent: string | null;
  readonly description: string | null;
  /** `#rrggbb` */
  readonly colour: string;
  readonly icon: string;
}

/** A type of relationship. */
export interface RelationshipType {
  /** `UPPER_SNAKE_CASE`: it becomes a relationship type in Neo4j. */
  readonly id: string;
  /** What stands between source and target in a sentence: `is the leader of`. */
  readonly label: Localized;
  /** What stands between target and source in a sentence: `is led by`. */
  readonly inverseLabel: Localized;
  readonly parent: string | null;
  readonly description: string | null;
  readonly symmetric: boolean;
  /** Entity types it may start from; their descendants count too. */
  readonly sourceTypes: readonly string[];
  /** Entity types it may lead to; their descendants count too. */
  readonly targetTypes: readonly string[];
  /** `#rrggbb` */
  readonly colour: string;
}

/** The types a graph is made of. */
export interface Ontology {
  readonly entityTypes: readonly EntityType[];
  readonly relationshipTypes: readonly RelationshipType[];
}

/** The text in the language asked for (its region does not matter: `en-GB` is `en`), otherwise in English. */
export function localize(text: Localized, lang: string): string {
  const language = lang.toLowerCase().split('-')[0];
  return (language === 'ru' ? text.ru : language === 'kk' ? text.kk : undefined) ?? text.en;
}

/**
 * The given types together with every type that refines one of them, however deep.
 * Ids that are not among `types` are ignored; a loop of parents ends.
 */
export function withDescendants(
  types: readonly { readonly id: string; readonly parent: string | null }[],
  ids: Iterable<string>,
): Set<string> {
  const found = new Set(ids);
  let before = -1;
  while (found.size !== before) {
    before = found.size;
    for (const type of types) if (type.parent !== null && found.has(type.parent)) found.add(type.id);
  }
  const known = new Set(types.map((type) => type.id));
  return new Set([...found].filter((id) => known.has(id)));
}
