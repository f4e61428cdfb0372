import { QUESTION_KINDS, type DatasetInfo } from '../dataset.js';
import type { Problem } from './problem.js';
import type { Scope } from './scope.js';

/**
 * `opening-exists`, `question-entities-exist`: the entities named there exist. `question-kind-known`: the API knows
 * its kind. `question-ends`: a question is about an entity at least, and a `PATH` has two different ends.
 */
export function checkDataset(dataset: DatasetInfo, scope: Scope): Problem[] {
  const kinds: readonly string[] = QUESTION_KINDS;
  const problems: Problem[] = [];
  const report = (rule: string, message: string) => problems.push({ rule, id: 'dataset', message });
  for (const id of dataset.opening) {
    if (scope.entityType(id) === undefined) report('opening-exists', `opens with "${id}", which is not an entity`);
  }
  for (const { text, kind, entities } of dataset.questions) {
    const question = `the question "${text.en}"`;
    if (!kinds.includes(kind)) {
      report('question-kind-known', `${question} is of the kind "${kind}", which is not one of ${kinds.join(', ')}`);
    }
    for (const id of entities) {
      if (scope.entityType(id) === undefined) {
        report('question-entities-exist', `${question} is about "${id}", which is not an entity`);
      }
    }
    if (kind === 'PATH' && (entities.length !== 2 || entities[0] === entities[1])) {
      report(
        'question-ends',
        `${question} is a PATH and needs two different ends, not: ${entities.join(', ') || 'none'}`,
      );
    } else if (entities.length === 0) {
      report('question-ends', `${question} is about no entity`);
    }
  }
  return problems;
}
