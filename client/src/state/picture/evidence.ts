import { ALL_EVIDENCE, sift, toggleEvidence, type EvidenceFilter } from '../../graph/evidence/evidence.js';
import { drawnRelationships } from '../../graph/picture.js';
import type { RelationshipRecord } from '../../graph/records.js';
import { commitEvidence, evidenceNow, pictureNow } from './picture.js';
import { recordsNow } from '../records.js';

/** What lies between the drawn entities, told apart by the filter; what it shows are exactly the lines of the picture. */
export const siftedRelationships = (): {
  readonly shown: RelationshipRecord[];
  readonly hidden: RelationshipRecord[];
} => sift(drawnRelationships(pictureNow(), recordsNow()), evidenceNow());

export const shownRelationships = (): RelationshipRecord[] => siftedRelationships().shown;

export const showAllEvidence = (): void => commitEvidence(ALL_EVIDENCE);

/** Hides what is shown of this status, source or voice, or shows it again. */
export const toggleShown = <K extends keyof EvidenceFilter>(kind: K, item: EvidenceFilter[K][number]): void =>
  commitEvidence(toggleEvidence(evidenceNow(), kind, item));
