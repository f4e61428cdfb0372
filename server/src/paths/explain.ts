import type { Topology } from '../topology/types.js';
import { areConnected } from './connected.js';
import { loosenAll, loosenEach } from './loosen.js';
import { search } from './search.js';
import { StepMeter } from './step-meter.js';
import type { PathConstraint, PathOutcome, PathQuestion, Relaxation, SearchBudget } from './types.js';

/**
 * Why a question that has no answer has none: every condition is taken away in turn, and where none alone gives a path,
 * all of them at once. Nothing is said or offered that was not tried; a try that takes too long is given up, so
 * that there can be no reason at all where the graph is too large for the budget.
 * @param budget for the tries with one condition less together, once more for the one without any, and once more to see
 *   whether the two hang together at all
 */
export function explainNoPath(
  topology: Topology,
  question: PathQuestion,
  budget: SearchBudget,
): Extract<PathOutcome, { kind: 'NONE' }> {
  const loosened = loosenEach(question);
  const share = { ...budget, steps: Math.ceil(budget.steps / loosened.length) };
  const tries = loosened.map(({ constraint, question }) => ({ constraint, ...shortest(topology, question, share) }));
  const relaxations = tries.flatMap(({ constraint, length }) => (length === undefined ? [] : [{ constraint, length }]));
  if (relaxations.length > 0)
    return none(
      relaxations.map(({ constraint }) => constraint),
      relaxations,
    );

  const { length, known } = shortest(topology, loosenAll(question), budget);
  const allKnown = known && tries.every((one) => one.known);
  if (length !== undefined) return none(allKnown ? ['COMBINATION'] : [], [{ constraint: 'COMBINATION', length }]);
  const connected = areConnected(topology, question, new StepMeter(budget));
  if (connected === false) return none(['UNCONNECTED'], []);
  return none(allKnown && connected ? ['MAX_HOPS'] : [], []);
}

function none(reasons: readonly PathConstraint[], relaxations: readonly Relaxation[]) {
  return { kind: 'NONE', reasons, relaxations } as const;
}

/** The number of hops of the shortest path, if there is one, and whether the budget sufficed to know. */
function shortest(topology: Topology, question: PathQuestion, budget: SearchBudget) {
  const { paths, stoppedBy } = search(topology, { ...question, mode: 'ALL_SHORTEST', k: 1 }, budget);
  return { length: paths[0] && paths[0].path.length - 1, known: stoppedBy === undefined };
}
