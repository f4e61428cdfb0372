import type { ClaimStatus } from './claim.js';
import type { Property } from './entity.js';
import type { EntityId, RelationshipId } from './ids.js';

/** A directed connection between two entities. `type` is a relationship type of the ontology. */
export interface Relationship {
  readonly id: RelationshipId;
  readonly type: string;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly since: string | null;
  readonly until: string | null;
  readonly properties: readonly Property[];
}

/** A relationship as a store gives it back: with the best status among its claims. */
export interface StoredRelationship extends Relationship {
  readonly status: ClaimStatus;
}
