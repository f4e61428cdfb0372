import type { EvidenceFilter } from './evidence.js';
import { CLAIM_STATUSES, type ClaimStatus, type RelationshipRecord } from '../records.js';

/** Shows exactly these statuses, of whichever source. */
export const onlyStatuses = (filter: EvidenceFilter, shown: readonly ClaimStatus[]): EvidenceFilter => ({
  ...filter,
  statuses: CLAIM_STATUSES.filter((status) => !shown.includes(status)),
});

/** How many of the relationships have this status, a claim of this source, a claim in this voice. */
export interface EvidenceCounts {
  readonly statuses: ReadonlyMap<ClaimStatus, number>;
  readonly sources: ReadonlyMap<string, number>;
  readonly voices: ReadonlyMap<string | null, number>;
}

/** Counts relationships, each once however many claims a source or voice makes; the most frequent voice comes first. */
export function countEvidence(relationships: readonly RelationshipRecord[]): EvidenceCounts {
  const statuses = new Map<ClaimStatus, number>();
  const sources = new Map<string, number>();
  const voices = new Map<string | null, number>();
  const count = <T>(counts: Map<T, number>, item: T): void => void counts.set(item, (counts.get(item) ?? 0) + 1);
  for (const { status, claimants } of relationships) {
    count(statuses, status);
    new Set(claimants.map(({ sourceId }) => sourceId)).forEach((id) => count(sources, id));
    new Set(claimants.map(({ attributedTo }) => attributedTo)).forEach((voice) => count(voices, voice));
  }
  return { statuses, sources, voices: new Map([...voices].sort(([, a], [, b]) => b - a)) };
}
