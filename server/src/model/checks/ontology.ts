import { ENTITY_KINDS, type EntityType, type Ontology, type RelationshipType } from '../ontology.js';
import type { Problem } from './problem.js';

const UPPER_CAMEL_CASE = /^[A-Z][A-Za-z0-9]*$/;
const UPPER_SNAKE_CASE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;
const COLOUR = /^#[0-9a-f]{6}$/i;

// An entity's type is its label in Neo4j, where these already say what sort of record a node is.
const RESERVED = ['Entity', 'Claim', 'Source', 'GraphState', 'GraphChange'];

type Type = EntityType | RelationshipType;

/**
 * `type-id-shape`: ids are `UpperCamelCase` and `UPPER_SNAKE_CASE`. `type-id-unique`. `colour-shape`: `#rrggbb`.
 * `type-id-reserved`: no entity type has the name of a sort of record.
 * `type-parent-exists`, `type-parent-loop`: parents are types of the same list and lead to a root.
 * `type-parent-kind`: an entity type is of its parent's kind. `entity-kind-known`: the API knows the kind.
 * `end-types-known`: a relationship type names entity types for both of its ends.
 */
export function checkOntology({ entityTypes, relationshipTypes }: Ontology): Problem[] {
  return [
    ...checkTypes(entityTypes, UPPER_CAMEL_CASE, 'UpperCamelCase'),
    ...checkTypes(relationshipTypes, UPPER_SNAKE_CASE, 'UPPER_SNAKE_CASE'),
    ...checkReserved(entityTypes),
    ...checkKinds(entityTypes),
    ...checkEndTypes(entityTypes, relationshipTypes),
  ];
}

function checkTypes(types: readonly Type[], shape: RegExp, shapeName: string): Problem[] {
  const problems: Problem[] = [];
  const parents = new Map(types.map((type) => [type.id, type.parent]));
  const seen = new Set<string>();
  for (const { id, parent, colour } of types) {
    const report = (rule: string, message: string) => problems.push({ rule, id, message });
    if (!shape.test(id)) report('type-id-shape', `is not ${shapeName}`);
    if (seen.has(id)) report('type-id-unique', 'is the id of more than one type');
    seen.add(id);
    if (!COLOUR.test(colour)) report('colour-shape', `has the colour "${colour}", which is not like #1a2b3c`);
    if (parent !== null && !parents.has(parent)) {
      report('type-parent-exists', `has the parent "${parent}", which is not a type`);
    }
    if (isOwnAncestor(id, parents)) report('type-parent-loop', 'is its own ancestor');
  }
  return problems;
}

function isOwnAncestor(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  const passed = new Set<string>();
  let ancestor = parents.get(id) ?? null;
  while (ancestor !== null && !passed.has(ancestor)) {
    if (ancestor === id) return true;
    passed.add(ancestor);
    ancestor = parents.get(ancestor) ?? null;
  }
  return false;
}

function checkReserved(types: readonly EntityType[]): Problem[] {
  return types
    .filter(({ id }) => RESERVED.includes(id))
    .map(({ id }) => ({ rule: 'type-id-reserved', id, message: 'is a name that the stores keep for themselves' }));
}

function checkKinds(types: readonly EntityType[]): Problem[] {
  const kinds: readonly string[] = ENTITY_KINDS;
  const byId = new Map(types.map((type) => [type.id, type]));
  return types.flatMap(({ id, kind, parent }) => {
    if (!kinds.includes(kind)) {
      return [
        { rule: 'entity-kind-known', id, message: `has the kind "${kind}", which is not one of ${kinds.join(', ')}` },
      ];
    }
    const parentKind = parent === null ? undefined : byId.get(parent)?.kind;
    if (parentKind === undefined || parentKind === kind) return [];
    return [{ rule: 'type-parent-kind', id, message: `has the kind ${kind}; its parent ${parent} has ${parentKind}` }];
  });
}

function checkEndTypes(entityTypes: readonly EntityType[], relationshipTypes: readonly RelationshipType[]): Problem[] {
  const known = new Set(entityTypes.map((type) => type.id));
  return relationshipTypes.flatMap(({ id, sourceTypes, targetTypes }) =>
    [
      { name: 'sourceTypes', types: sourceTypes },
      { name: 'targetTypes', types: targetTypes },
    ].flatMap(({ name, types }) => {
      const messages = types
        .filter((type) => !known.has(type))
        .map((type) => `names "${type}" in ${name}, which is not an entity type`);
      if (types.length === 0) messages.push(`names no entity type in ${name}`);
      return messages.map((message) => ({ rule: 'end-types-known', id, message }));
    }),
  );
}
