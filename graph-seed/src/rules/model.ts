import { checkChangeSet, NOTHING_KNOWN } from '@actor-graph/server/model/check-change-set.js';
import { formatPlace, type SeedProblem } from '../problem.js';
import { problemAt, type Seed } from '../seed.js';

/** The rules that every change set keeps, whatever store it goes to: a dataset has to keep them in an empty one. */
export function checkModel(seed: Seed, base: string): SeedProblem[] {
  return checkChangeSet(seed.changes, NOTHING_KNOWN).map(({ id, rule, message }) => {
    const [first, ...others] = seed.places.get(id) ?? [];
    const elsewhere = first && others.length > 0 ? ` (the first is at ${formatPlace(first, base)})` : '';
    return problemAt(seed, id, rule, message + elsewhere);
  });
}
