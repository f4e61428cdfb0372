import { loosenAll, loosenEach } from '../../paths/loosen.js';
import type { PathConstraint, PathOutcome, PathQuestion, Relaxation } from '../../paths/types.js';
import { TimeUp, type Deadline } from './deadline.js';
import { closestPairs } from './distances.js';
import type { GraphReader } from './graph-reader.js';
import { terrainOf } from './terrain.js';

type NoPath = Extract<PathOutcome, { kind: 'NONE' }>;

/** How long the shortest path is, if there is one; not known where time ran out. */
type Try = { readonly known: true; readonly length: number | undefined } | { readonly known: false };

/**
 * Why a question that has no answer has none, as the search in memory says it: every condition is taken away in turn, and
 * where none alone gives a path, all of them at once. Nothing is said or offered that was not tried; what
 * time does not suffice for is left out.
 */
export async function explainNoPath(reader: GraphReader, question: PathQuestion, deadline: Deadline): Promise<NoPath> {
  const relaxations: Relaxation[] = [];
  let allKnown = true;
  for (const { constraint, question: loosened } of loosenEach(question)) {
    const tried = await tryOut(reader, loosened, loosened.maxHops, deadline);
    if (!tried.known) allKnown = false;
    else if (tried.length !== undefined) relaxations.push({ constraint, length: tried.length });
  }
  if (relaxations.length > 0) {
    return none(
      relaxations.map(({ constraint }) => constraint),
      relaxations,
    );
  }
  return explainTogether(reader, loosenAll(question), allKnown, deadline);
}

/** @param allKnown whether it is known of every condition that it does not suffice to take it away */
async function explainTogether(
  reader: GraphReader,
  free: PathQuestion,
  allKnown: boolean,
  deadline: Deadline,
): Promise<NoPath> {
  const tried = await tryOut(reader, free, undefined, deadline);
  if (!tried.known) return none([], []);
  const { length } = tried;
  if (length === undefined) return none(['UNCONNECTED'], []);
  if (length > free.maxHops) return none(allKnown ? ['MAX_HOPS'] : [], []);
  return none(allKnown ? ['COMBINATION'] : [], [{ constraint: 'COMBINATION', length }]);
}

async function tryOut(
  reader: GraphReader,
  question: PathQuestion,
  most: number | undefined,
  deadline: Deadline,
): Promise<Try> {
  try {
    const closest = await closestPairs(reader, terrainOf(reader.ontology, question), most, deadline);
    return { known: true, length: closest?.hops };
  } catch (error) {
    if (error instanceof TimeUp) return { known: false };
    throw error;
  }
}

function none(reasons: readonly PathConstraint[], relaxations: readonly Relaxation[]): NoPath {
  return { kind: 'NONE', reasons, relaxations };
}
