import fc from 'fast-check';
import { CLAIM_STATUSES } from '../../src/model/claim.js';
import type { PathQuestion } from '../../src/paths/types.js';
import { filters } from '../topology/random-filter.js';
import { link, ontology, plainGraphs, type PlainGraph } from '../topology/random-graph.js';

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

/** Enough neighbours for a search to look a few of them up instead of reading all. */
const LEAVES = 70;

/** The same with a hub: an entity with many neighbours, a few of which have another neighbour besides. */
export const hubsWithQuestions = plainGraphs(5, 7).chain((graph) => {
  const [hub, other] = graph.entities;
  const leaves = Array.from({ length: LEAVES }, (_, i) => ({ id: `e1${i + 20}`, type: 'Person' }));
  const types = ontology.relationshipTypes.map(({ id }) => id);
  const links = leaves.map(({ id }, i) => ({
    ...(i % 3 === 0 ? link(`h${i}`, id, hub!.id) : link(`h${i}`, hub!.id, id)),
    type: types[i % types.length]!,
    status: CLAIM_STATUSES[i % CLAIM_STATUSES.length]!,
  }));
  const bridges = [5, 33, 68].map((i) => link(`x${i}`, leaves[i]!.id, other!.id));
  const asked = {
    entities: [...graph.entities, leaves[5]!, leaves[40]!],
    relationships: [...graph.relationships, ...bridges],
  };
  return fc.record({
    graph: fc.constant({
      entities: [...graph.entities, ...leaves],
      relationships: [...graph.relationships, ...links, ...bridges],
    }),
    question: questions(asked),
  });
});
