import { bestStatus, type Claim, type ClaimStatus } from '../model/claim.js';
import type { RelationshipId, SourceId } from '../model/ids.js';
import { InvalidChangeSet } from './errors.js';

/** What the claims about a relationship come to: stored with it, so that reading it needs no look at the claims. */
export interface Evidence {
  readonly status: ClaimStatus;
  /** Each source once, in the order of their ids. */
  readonly sources: readonly SourceId[];
}

/** The part of a claim that counts as evidence. */
export type Testimony = Pick<Claim, 'about' | 'status' | 'source'>;

/**
 * Works out the evidence of each of some relationships from all the claims about them, in the order of the
 * relationships. Throws `InvalidChangeSet` where one has none: what nobody claims does not exist.
 */
export function evidenceFor<R extends { readonly id: RelationshipId }>(
  relationships: readonly R[],
  claims: readonly Testimony[],
): (R & Evidence)[] {
  const claimsAbout = new Map<string, Testimony[]>(relationships.map(({ id }) => [id, []]));
  for (const claim of claims) claimsAbout.get(claim.about)?.push(claim);

  const problems: string[] = [];
  const claimed = relationships.flatMap((relationship) => {
    const about = claimsAbout.get(relationship.id) ?? [];
    const status = bestStatus(about.map((claim) => claim.status));
    if (status !== undefined) {
      return [{ ...relationship, status, sources: [...new Set(about.map((claim) => claim.source))].sort() }];
    }
    problems.push(`"${relationship.id}" would be left without a claim`);
    return [];
  });
  if (problems.length > 0) throw new InvalidChangeSet(problems);
  return claimed;
}
