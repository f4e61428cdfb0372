import fc from 'fast-check';
import type { PathQuestion } from '../../src/paths/types.js';
import { filters } from '../topology/random-filter.js';
import { ontology, plainGraphs, type PlainGraph } from '../topology/random-graph.js';

const NO_CONDITION = {
  mode: 'SHORTEST',
  costs: [],
  k: 5,
  maxHops: 6,
  filter: {},
  via: [],
  avoid: [],
  avoidRelationships: [],
  simultaneous: false,
} as const;

/** A question between two entities, without a condition but those given. */
export function between(from: string, to: string, changes: Partial<PathQuestion> = {}): PathQuestion {
  return { ...NO_CONDITION, from: [from], to: [to], ...changes };
}

const upTo = (ids: readonly string[], most: number, minLength = 0) =>
  fc.shuffledSubarray([...ids], { minLength, maxLength: Math.min(most, ids.length) });
const often = <T>(usual: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

const MODES = ['SHORTEST', 'ALL_SHORTEST', 'K_SHORTEST', 'MOST_SPECIFIC', 'BEST_SOURCED'] as const;

const typeCosts = upTo(
  ontology.relationshipTypes.map(({ id }) => id),
  3,
).chain((types) =>
  fc.tuple(...types.map((type) => fc.constantFrom(0.001, 0.5, 1, 1.5, 3).map((cost) => ({ type, cost })))),
);

function questions({ entities, relationships }: PlainGraph): fc.Arbitrary<PathQuestion> {
  const ids = entities.map(({ id }) => id);
  return upTo(ids, 4, 2).chain((ends) => {
    const half = ends.length > 2 ? 2 : 1;
    return fc.record({
      from: fc.constant(ends.slice(0, half)),
      to: fc.constant(ends.slice(half)),
      mode: fc.constantFrom(...MODES),
      costs: typeCosts,
      k: fc.integer({ min: 1, max: 6 }),
      maxHops: fc.constantFrom(1, 2, 3, 4, 6, 20),
      filter: fc.oneof(fc.constant({}), filters),
      via: often([], upTo(ids, 2)),
      avoid: often([], upTo(ids, 2)),
      avoidRelationships: often(
        [],
        upTo(
          relationships.map(({ id }) => id),
          3,
        ),
      ),
      simultaneous: fc.boolean(),
    });
  });
}

/** Small random graphs with a question about each. */
export const graphsWithQuestions = plainGraphs(6, 16).chain((graph) =>
  fc.record({ graph: fc.constant(graph), question: questions(graph) }),
);
