import type { ChangeSet } from '../change-set.js';
import { isId, MAX_ID_LENGTH } from '../ids.js';
import type { Problem } from './problem.js';

/**
 * `id-shape`: every record's id is a slug. `id-unique`: no two records of one set share an id; entities,
 * relationships and sources are looked up by id alone, so they share one space. Claims have their own.
 */
export function checkIds(changes: ChangeSet): Problem[] {
  const nodes = [...(changes.entities ?? []), ...(changes.relationships ?? []), ...(changes.sources ?? [])];
  return [nodes, changes.claims ?? []].flatMap((records) => checkSpace(records.map((record) => record.id)));
}

function checkSpace(ids: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const id of ids) {
    if (!isId(id)) {
      const message = `is not an id: up to ${MAX_ID_LENGTH} lower-case ASCII letters, digits and inner hyphens`;
      problems.push({ rule: 'id-shape', id, message });
    }
    if (seen.has(id)) problems.push({ rule: 'id-unique', id, message: 'is the id of more than one record' });
    seen.add(id);
  }
  return problems;
}
