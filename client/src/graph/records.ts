/** How far a claim can be relied on, strongest first; the same words as the API's. */
export const CLAIM_STATUSES = ['CONFIRMED', 'REPORTED', 'ALLEGED', 'DISPUTED', 'DENIED', 'RETRACTED'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** An entity as far as drawing and listing it needs. */
export interface EntityRecord {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly summary: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** Number of its relationships in the whole graph, drawn or not. */
  readonly degree: number;
  /** Whether sources contradict each other about it. Unknown, and so false, until it is drawn. */
  readonly contradicted: boolean;
}

/** Who makes a claim: the source, and whose word it passes on. */
export interface Claimant {
  readonly sourceId: string;
  /** The source's title. */
  readonly source: string;
  readonly attributedTo: string | null;
}

/** A relationship as far as drawing and listing it needs. */
export interface RelationshipRecord {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly status: ClaimStatus;
  /** The relationship as a sentence, worded by the API. */
  readonly text: string;
  readonly claimants: readonly Claimant[];
  /** Whether sources contradict each other about it. */
  readonly contradicted: boolean;
}

/** Part of the graph as it came from the API. */
export interface RecordSet {
  readonly entities: readonly EntityRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

/** Everything the page has seen of the graph so far, drawn or not. */
export interface Records {
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly relationships: ReadonlyMap<string, RelationshipRecord>;
}

export const NO_RECORDS: Records = { entities: new Map(), relationships: new Map() };

/** `records` with `part` added; what is in both is taken from `part`. */
export function mergeRecords(records: Records, part: RecordSet): Records {
  const entities = new Map(records.entities);
  const relationships = new Map(records.relationships);
  for (const entity of part.entities) entities.set(entity.id, entity);
  for (const relationship of part.relationships) relationships.set(relationship.id, relationship);
  return { entities, relationships };
}
