import type { Claim } from './claim.js';
import type { DatasetInfo } from './dataset.js';
import type { Entity } from './entity.js';
import type { Ontology } from './ontology.js';
import type { Relationship } from './relationship.js';
import type { Source } from './source.js';

/** What is written to a store in one go: records to add or, where their id is there already, to put in the old one's place. */
export interface ChangeSet {
  /** Everything that was there before goes first. */
  readonly replace?: boolean;
  readonly ontology?: Ontology;
  readonly dataset?: DatasetInfo;
  readonly sources?: readonly Source[];
  readonly entities?: readonly Entity[];
  readonly relationships?: readonly Relationship[];
  readonly claims?: readonly Claim[];
}
