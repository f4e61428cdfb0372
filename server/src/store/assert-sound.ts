import type { ChangeSet } from '../model/change-set.js';
import { checkChangeSet, type KnownRecords } from '../model/check-change-set.js';
import { InvalidChangeSet } from './errors.js';

/** Throws `InvalidChangeSet` where a change set breaks a rule, given what the store has of the records it points to. */
export function assertSound(changes: ChangeSet, known: KnownRecords): void {
  const problems = checkChangeSet(changes, known);
  if (problems.length > 0) throw new InvalidChangeSet(problems.map(({ id, message }) => `"${id}" ${message}`));
}
