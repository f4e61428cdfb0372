import type { ClaimStatus } from '../model/claim.js';
import type { SourceId } from '../model/ids.js';
import type { RelationshipType } from '../model/ontology.js';

/** A source as it is cited. */
export interface CitedSource {
  readonly id: SourceId;
  readonly title: string;
}

/** A relationship with everything its sentence needs. Names are in the language of the sentence. */
export interface RelationshipInText {
  /** The name of the entity the sentence begins with. */
  readonly from: string;
  /** The name of the entity it ends with. */
  readonly to: string;
  /** True where `from` is the relationship's source, so that it is read forwards. */
  readonly forward: boolean;
  readonly type: Pick<RelationshipType, 'label' | 'inverseLabel'>;
  /** Partial dates; `null` means unknown. */
  readonly since: string | null;
  readonly until: string | null;
  readonly status: ClaimStatus;
  /** The sources of its claims. */
  readonly sources: readonly CitedSource[];
}
