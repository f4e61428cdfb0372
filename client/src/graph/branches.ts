import type { Ontology } from './ontology.js';
import type { RelationshipRecord } from './records.js';

/** One type of relationship of an entity, in one direction; `ANY` where the type reads the same both ways. */
export interface Branch {
  readonly type: string;
  readonly direction: 'OUT' | 'IN' | 'ANY';
}

/** A branch, and how many relationships it has. */
export interface CountedBranch extends Branch {
  readonly count: number;
}

/**
 * An entity's relationships as a person counts them: those of a type that reads the same both ways are one branch.
 * @param counts how many it has of each type and direction
 * @returns in the order of `counts`
 */
export function branchesOf(counts: readonly CountedBranch[], ontology: Ontology): CountedBranch[] {
  const branches = new Map<string, CountedBranch>();
  for (const { type, direction: counted, count } of counts) {
    const direction = ontology.relationshipTypes.get(type)?.symmetric ? 'ANY' : counted;
    const key = `${type} ${direction}`;
    branches.set(key, { type, direction, count: count + (branches.get(key)?.count ?? 0) });
  }
  return [...branches.values()];
}

/** Whether a relationship is of an entity's branch. */
export function isOfBranch({ type, source, target }: RelationshipRecord, id: string, branch: Branch): boolean {
  if (type !== branch.type) return false;
  return (branch.direction !== 'IN' && source === id) || (branch.direction !== 'OUT' && target === id);
}
