import type { ClaimStatus, RelationshipRecord } from '../records.js';

/** What of the evidence is left out of the picture. Everything that is not named here is shown. */
export interface EvidenceFilter {
  readonly statuses: readonly ClaimStatus[];
  /** Ids of sources. */
  readonly sources: readonly string[];
  /** Whose word it is that sources pass on; null stands for what they say themselves. */
  readonly voices: readonly (string | null)[];
}

/** Shows everything. */
export const ALL_EVIDENCE: EvidenceFilter = { statuses: [], sources: [], voices: [] };

export const showsAll = ({ statuses, sources, voices }: EvidenceFilter): boolean =>
  statuses.length + sources.length + voices.length === 0;

/**
 * Whether a relationship is shown: its status is, which is the best among its claims, and so are the source and the
 * voice of at least one of its claims.
 */
export function passes(filter: EvidenceFilter, { status, claimants }: RelationshipRecord): boolean {
  if (filter.statuses.includes(status)) return false;
  if (filter.sources.length + filter.voices.length === 0) return true;
  return claimants.some(
    ({ sourceId, attributedTo }) => !filter.sources.includes(sourceId) && !filter.voices.includes(attributedTo),
  );
}

/** The relationships that the filter shows, and those it hides, each in the order they came in. */
export function sift(
  relationships: readonly RelationshipRecord[],
  filter: EvidenceFilter,
): { readonly shown: RelationshipRecord[]; readonly hidden: RelationshipRecord[] } {
  const shown: RelationshipRecord[] = [];
  const hidden: RelationshipRecord[] = [];
  for (const one of relationships) (passes(filter, one) ? shown : hidden).push(one);
  return { shown, hidden };
}

const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

/** Hides what is shown of this status, source or voice, or shows it again. */
export function toggleEvidence<K extends keyof EvidenceFilter>(
  filter: EvidenceFilter,
  kind: K,
  item: EvidenceFilter[K][number],
): EvidenceFilter {
  return { ...filter, [kind]: toggled<EvidenceFilter[K][number]>(filter[kind], item) };
}
