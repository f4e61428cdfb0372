import { QUESTION_KINDS } from '@actor-graph/server/model/dataset.js';
import { record } from '../yaml/record.js';
import { list, oneOf, text } from '../yaml/shape.js';
import { localized } from './localized.js';

const question = record({ text: localized, kind: oneOf(QUESTION_KINDS), entities: list(text) });

/** The shape of `dataset.yaml`. */
export const datasetFile = record({
  title: localized,
  description: localized,
  opening: list(text),
  questions: list(question),
});
