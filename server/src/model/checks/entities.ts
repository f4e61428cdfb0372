import { NAME_KINDS, type Entity } from '../entity.js';
import type { Problem } from './problem.js';
import type { Scope } from './scope.js';

/**
 * `entity-type-known`: its type is in the ontology. `name-present`: it has a `PRIMARY` name and none of its
 * names is blank. `name-kind-known`: each name is of a kind that the API knows.
 */
export function checkEntities(entities: readonly Entity[], scope: Scope): Problem[] {
  const types = new Set(scope.ontology?.entityTypes.map((type) => type.id));
  const kinds: readonly string[] = NAME_KINDS;
  const problems: Problem[] = [];
  for (const { id, type, names } of entities) {
    if (!types.has(type)) {
      problems.push({ rule: 'entity-type-known', id, message: `has the type "${type}", which the ontology lacks` });
    }
    if (!names.some((name) => name.kind === 'PRIMARY')) {
      problems.push({ rule: 'name-present', id, message: 'has no PRIMARY name' });
    }
    for (const name of names) {
      if (name.text.trim() === '') problems.push({ rule: 'name-present', id, message: 'has a name that is blank' });
      if (!kinds.includes(name.kind)) {
        const message = `has the name "${name.text}" of the kind "${name.kind}", which is not one of ${kinds.join(', ')}`;
        problems.push({ rule: 'name-kind-known', id, message });
      }
    }
  }
  return problems;
}
