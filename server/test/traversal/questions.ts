import fc from 'fast-check';
import type { PathQuestion } from '../../src/paths/types.js';
import type { RelationshipFilter } from '../../src/topology/types.js';
import type { PlainGraph } from '../topology/random-graph.js';

/** Some ids of a graph, those of a few entities that may be connected with much or with nothing. */
export function entityIds({ entities }: PlainGraph, most: number): fc.Arbitrary<readonly string[]> {
  return fc.subarray(
    entities.map(({ id }) => id),
    { minLength: 1, maxLength: most },
  );
}

/** Ids of a graph and texts that are none of its ids. */
export function anyIds(ids: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.array(fc.oneof(fc.constantFrom(...ids), fc.constantFrom('nobody', '', 'Not an id', 'é'), fc.string()), {
    maxLength: 12,
  });
}

/** Random path questions of the sort that a database answers by itself. */
export function shortestPathQuestions(
  { entities, relationships }: PlainGraph,
  filters: fc.Arbitrary<RelationshipFilter>,
): fc.Arbitrary<PathQuestion> {
  const ids = entities.map(({ id }) => id);
  const often = <T>(usual: T, other: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
  const some = (all: readonly string[], most: number) => fc.subarray([...all], { minLength: 1, maxLength: most });
  return fc
    .tuple(fc.shuffledSubarray(ids, { minLength: 6, maxLength: 6 }), often(1, fc.constant(2)), often(1, fc.constant(3)))
    .chain(([ends, starts, goals]) =>
      fc.record({
        from: fc.constant(ends.slice(0, starts)),
        to: fc.constant(ends.slice(starts, starts + goals)),
        mode: fc.constantFrom('SHORTEST' as const, 'SHORTEST' as const, 'ALL_SHORTEST' as const),
        costs: fc.constant([]),
        k: fc.constantFrom(1, 2, 5, 100),
        maxHops: fc.constantFrom(1, 2, 3, 4, 6, 20),
        filter: fc.oneof(fc.constant({}), filters),
        via: fc.constant([]),
        // Now and then one of the ends is to be avoided, too.
        avoid: often<readonly string[]>([], fc.oneof(some(ids.slice(0, 30), 12), some(ends, 1))),
        avoidRelationships: often<readonly string[]>(
          [],
          some(
            relationships.map(({ id }) => id),
            150,
          ),
        ),
        simultaneous: fc.constant(false),
      }),
    );
}
