import type { ChangeSet } from '../change-set.js';
import type { Ontology } from '../ontology.js';
import type { Problem } from './problem.js';
import type { KnownRecords } from './scope.js';

/**
 * `type-in-use`: an ontology that takes another one's place has every type that records still have, unless the set
 * puts these records anew or replaces everything.
 */
export function checkDroppedTypes(changes: ChangeSet, { droppedInUse }: KnownRecords): Problem[] {
  if (changes.replace === true) return [];
  return [...droppedInUse].map(([id, record]) => ({
    rule: 'type-in-use',
    id,
    message: `is not in the ontology any more, but "${record}" still has this type`,
  }));
}

/** Ids of the types that are gone once a change set is written. A set that replaces everything drops none. */
export function droppedTypes({ ontology, replace }: ChangeSet, before: Ontology) {
  const dropped = (former: readonly { readonly id: string }[], kept: readonly { readonly id: string }[]) => {
    const ids = new Set(kept.map(({ id }) => id));
    return former.map(({ id }) => id).filter((id) => !ids.has(id));
  };
  if (!ontology || replace === true) return { entityTypes: [], relationshipTypes: [] };
  return {
    entityTypes: dropped(before.entityTypes, ontology.entityTypes),
    relationshipTypes: dropped(before.relationshipTypes, ontology.relationshipTypes),
  };
}
