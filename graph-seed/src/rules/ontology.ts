import { ENTITY_KINDS } from '@actor-graph/server/model/ontology.js';
import type { SeedProblem } from '../problem.js';
import { problemAt, type Seed } from '../seed.js';

/** `root-types`: the entity types without a parent are `Person`, `Organization`, `Place`, `Event` and `Thing`, one for each kind. */
export function checkRootTypes(seed: Seed): SeedProblem[] {
  const types = seed.changes.ontology.entityTypes;
  const roots = ENTITY_KINDS.map((kind) => ({ kind, id: `${kind[0]}${kind.slice(1).toLowerCase()}` }));
  const names = roots.map(({ id }) => id).join(', ');
  const missing = roots
    .filter((root) => !types.some(({ id, kind, parent }) => id === root.id && kind === root.kind && parent === null))
    .map(({ id, kind }) => `lacks the type ${id} of the kind ${kind} without a parent`);
  return [
    ...missing.map((message) => ({
      place: { file: seed.ontologyFile, line: 1 },
      id: 'ontology',
      rule: 'root-types',
      message,
    })),
    ...types
      .filter(({ id, parent }) => parent === null && !roots.some((root) => root.id === id))
      .map(({ id }) => problemAt(seed, id, 'root-types', `has no parent; only ${names} have none`)),
  ];
}
