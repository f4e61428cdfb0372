import type { Topology } from '../topology/types.js';
import { areConnected } from './connected.js';
import { loosenAll, loosenEach } from './loosen.js';
import { search } from './search.js';
import type { PathConstraint, PathOutcome, PathQuestion, Relaxation } from './types.js';

/**
 * Why a question that has no answer has none: every condition is taken away in turn, and where none alone gives a path,
 * all of them at once. Nothing is said or offered that was not tried; a try that takes too many steps is given up, so
 * that there can be no reason at all where the graph is too large for the budget.
 * @param steps for the tries with one condition less together, and once more for the one without any
 */
export function explainNoPath(
  topology: Topology,
  question: PathQuestion,
  steps: number,
): Extract<PathOutcome, { kind: 'NONE' }> {
  const loosened = loosenEach(question);
  const share = Math.ceil(steps / loosened.length);
  const tries = loosened.map(({ constraint, question }) => ({ constraint, ...shortest(topology, question, share) }));
  const relaxations = tries.flatMap(({ constraint, length }) => (length === undefined ? [] : [{ constraint, length }]));
  if (relaxations.length > 0)
    return none(
      relaxations.map(({ constraint }) => constraint),
      relaxations,
    );

  const { length, known } = shortest(topology, loosenAll(question), steps);
  const allKnown = known && tries.every((one) => one.known);
  if (length !== undefined) return none(allKnown ? ['COMBINATION'] : [], [{ constraint: 'COMBINATION', length }]);
  if (!areConnected(topology, question.from, question.to)) return none(['UNCONNECTED'], []);
  return none(allKnown ? ['MAX_HOPS'] : [], []);
}

function none(reasons: readonly PathConstraint[], relaxations: readonly Relaxation[]) {
  return { kind: 'NONE', reasons, relaxations } as const;
}

/** The number of hops of the shortest path, if there is one, and whether the steps sufficed to know. */
function shortest(topology: Topology, question: PathQuestion, steps: number) {
  const { paths, stopped } = search(topology, { ...question, mode: 'ALL_SHORTEST', k: 1 }, steps);
  return { length: paths[0] && paths[0].length - 1, known: !stopped };
}
