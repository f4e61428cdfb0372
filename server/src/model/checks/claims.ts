import type { ChangeSet } from '../change-set.js';
import { CLAIM_STATUSES } from '../claim.js';
import type { KnownRecords, Scope } from './scope.js';
import type { Problem } from './problem.js';

/**
 * `claim-about-exists`: it speaks about an entity or a relationship. `claim-source-exists`: its source exists.
 * `status-known`: its status is one that the API knows. `figure-finite`: its figure is a number.
 */
export function checkClaims(changes: ChangeSet, scope: Scope): Problem[] {
  const statuses: readonly string[] = CLAIM_STATUSES;
  const problems: Problem[] = [];
  for (const { id, about, source, status, number } of changes.claims ?? []) {
    if (!scope.hasSubject(about)) {
      const message = `is about "${about}", which is neither an entity nor a relationship`;
      problems.push({ rule: 'claim-about-exists', id, message });
    }
    if (!scope.hasSource(source)) {
      problems.push({ rule: 'claim-source-exists', id, message: `is from "${source}", which is not a source` });
    }
    if (!statuses.includes(status)) {
      const message = `has the status "${status}", which is not one of ${statuses.join(', ')}`;
      problems.push({ rule: 'status-known', id, message });
    }
    if (number !== null && !Number.isFinite(number)) {
      problems.push({ rule: 'figure-finite', id, message: `has the number ${String(number)}, which is not finite` });
    }
  }
  return problems;
}

/** `claim-present`: a relationship that is new comes with a claim: what nobody claims does not exist. */
export function checkEveryRelationshipIsClaimed(changes: ChangeSet, known: KnownRecords): Problem[] {
  return relationshipsWithoutClaim(changes)
    .filter((id) => changes.replace === true || !known.relationships.has(id))
    .map((id) => ({ rule: 'claim-present', id, message: 'has no claim: nobody says so' }));
}

/** The relationships of a set that no claim of the set is about. */
export function relationshipsWithoutClaim(changes: ChangeSet): string[] {
  const claimed = new Set((changes.claims ?? []).map((claim) => claim.about));
  return (changes.relationships ?? []).map((relationship) => relationship.id).filter((id) => !claimed.has(id));
}
