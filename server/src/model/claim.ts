import type { ClaimId, EntityId, RelationshipId, SourceId } from './ids.js';

/** How far a claim can be relied on, strongest first. */
export const CLAIM_STATUSES = ['CONFIRMED', 'REPORTED', 'ALLEGED', 'DISPUTED', 'DENIED', 'RETRACTED'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** What a source says about an entity or a relationship, or about one field of it. */
export interface Claim {
  readonly id: ClaimId;
  readonly about: EntityId | RelationshipId;
  readonly status: ClaimStatus;
  readonly source: SourceId;
  /** The exact place in the source, for example `Death toll, paragraph 1`. */
  readonly locator: string;
  readonly attributedTo: string | null;
  readonly field: string | null;
  readonly value: string | null;
  readonly number: number | null;
  readonly unit: string | null;
  /** The time the claim is about, a partial date. */
  readonly date: string | null;
  /** What is claimed, in our own words. */
  readonly note: string | null;
}

/** The strength of a status: 0 is the strongest. */
export function statusRank(status: ClaimStatus): number {
  return CLAIM_STATUSES.indexOf(status);
}

/** The strongest of some statuses, or `undefined` for none. */
export function bestStatus(statuses: Iterable<ClaimStatus>): ClaimStatus | undefined {
  let best: ClaimStatus | undefined;
  for (const status of statuses) {
    if (best === undefined || statusRank(status) < statusRank(best)) best = status;
  }
  return best;
}
