import type { EntityId } from './ids.js';
import type { Localized } from './ontology.js';

/** What sort of question a suggested question is; see `QuestionKind` in schema.graphql. */
export const QUESTION_KINDS = ['PATH', 'EXPAND', 'CLAIMS'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** A question worth asking first. A `PATH` has two entities: its ends. */
export interface Question {
  readonly text: Localized;
  readonly kind: QuestionKind;
  readonly entities: readonly EntityId[];
}

/** What a graph is about. */
export interface DatasetInfo {
  readonly title: Localized;
  readonly description: Localized;
  /** The entities of a first picture. */
  readonly opening: readonly EntityId[];
  readonly questions: readonly Question[];
}
