import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findPaths } from '../../src/paths/find-paths.js';
import type { PathOutcome, PathQuestion } from '../../src/paths/types.js';
import { degree, relationshipCounts } from '../../src/topology/degrees.js';
import { entitiesByDegree } from '../../src/topology/entities-by-degree.js';
import { neighbourhood } from '../../src/topology/neighbourhood.js';
import { allRelationships, relationshipsOf } from '../../src/topology/relationship-pages.js';
import { subgraphBetween } from '../../src/topology/subgraph.js';
import type { Topology } from '../../src/topology/types.js';
import type { Traversal } from '../../src/traversal/port.js';
import { compact, filters as anyFilters } from '../topology/random-filter.js';
import { ontology, type PlainGraph } from '../topology/random-graph.js';
import { anyIds, entityIds, shortestPathQuestions } from './questions.js';

/** How many random questions of each sort are asked: `RUNS=10000 npx jest …` looks harder. */
const RUNS = Number(process.env['RUNS'] ?? 60);
// To plan a query takes Neo4j longer than to answer it, and each filter makes some queries of its own.
const filters = fc.constantFrom(...fc.sample(anyFilters, { seed: 7, numRuns: 25 }));
const ENOUGH = { steps: 100_000_000 };

/** The same graph twice, to be asked the same. */
export interface Both {
  readonly graph: PlainGraph;
  readonly topology: Topology;
  readonly traversal: Traversal;
}

/**
 * Tests that a traversal answers like the topology in memory, question by question.
 * @param both is called when the tests run
 */
export function testSameAnswers(both: () => Both): void {
  const ask = async <Q>(
    questions: (graph: PlainGraph) => fc.Arbitrary<Q>,
    check: (both: Both, question: Q) => unknown,
    numRuns = RUNS,
  ) => {
    const subject = both();
    await fc.assert(
      fc.asyncProperty(questions(subject.graph), async (question) => {
        await check(subject, question);
      }),
      { numRuns },
    );
  };

  test('which ids are entities', () =>
    ask(
      ({ entities }) => anyIds(entities.map(({ id }) => id)),
      async ({ graph, traversal }, ids) => {
        const known = ids.filter((id) => graph.entities.some((entity) => entity.id === id));
        expect([...(await traversal.knownEntities(ids))].sort()).toEqual([...new Set(known)].sort());
      },
    ));

  test('which ids are relationships, and between whom', () =>
    ask(
      ({ relationships }) => anyIds(relationships.map(({ id }) => id)),
      async ({ graph, traversal }, ids) => {
        const known = graph.relationships.filter(({ id }) => ids.includes(id));
        const ends = known.map(({ id, source, target }) => [id, { source, target }] as const);
        expect(await traversal.knownRelationships(ids)).toEqual(new Map(ends));
      },
    ));

  const idsAndFilter = (graph: PlainGraph) => fc.record({ ids: entityIds(graph, 8), filter: filters });

  test('degrees', () =>
    ask(idsAndFilter, async ({ topology, traversal }, { ids, filter }) => {
      expect(await traversal.degrees(ids, filter)).toEqual(ids.map((id) => degree(topology, id, filter)));
    }));

  test('numbers of relationships by type and direction', () =>
    ask(idsAndFilter, async ({ topology, traversal }, { ids, filter }) => {
      const expected = ids.map((id) => relationshipCounts(topology, id, filter));
      expect(await traversal.relationshipCounts(ids, filter)).toEqual(expected);
    }));

  const pages = ({ relationships }: PlainGraph) =>
    fc
      .record({
        first: fc.integer({ min: 1, max: 20 }),
        after: fc.option(fc.constantFrom(...relationships.map(({ id }) => id), 'r2500', 'gone'), { nil: undefined }),
      })
      .map(({ first, ...after }) => ({ first, ...compact(after) }));

  test('pages of the relationships of entities', () =>
    ask(
      (graph) => fc.record({ ids: entityIds(graph, 5), filter: filters, page: pages(graph) }),
      async ({ topology, traversal }, { ids, filter, page }) => {
        const expected = ids.map((id) => relationshipsOf(topology, id, filter, page));
        expect(await traversal.relationshipsOf(ids, filter, page)).toEqual(expected);
      },
    ));

  test('pages of all relationships, by type', () =>
    ask(
      (graph) => fc.record({ filter: filters, page: pages(graph) }),
      async ({ topology, traversal }, { filter: { types, excludeTypes, direction }, page }) => {
        const filter = compact({ types, excludeTypes, direction });
        expect(await traversal.allRelationships(filter, page)).toEqual(allRelationships(topology, filter, page));
      },
    ));

  test('pages of entities by degree', () =>
    ask(
      ({ entities }) =>
        fc
          .record({
            first: fc.integer({ min: 1, max: 30 }),
            types: fc.option(
              fc.subarray(ontology.entityTypes.map(({ id }) => id)).map((ids) => new Set(ids)),
              {
                nil: undefined,
              },
            ),
            after: fc.option(
              fc.record({ id: fc.constantFrom(...entities.map(({ id }) => id), 'gone'), degree: fc.nat({ max: 30 }) }),
              { nil: undefined },
            ),
          })
          .map(({ first, ...rest }) => ({ first, ...compact(rest) })),
      async ({ topology, traversal }, listing) => {
        expect(await traversal.entitiesByDegree(listing)).toEqual(entitiesByDegree(topology, listing));
      },
    ));

  test('what is around some entities', () =>
    ask(
      (graph) =>
        fc.record({
          ids: entityIds(graph, 3),
          request: fc.record({
            depth: fc.integer({ min: 1, max: 3 }),
            limit: fc.constantFrom(0, 1, 5, 20, 200),
            filter: filters,
          }),
        }),
      async ({ topology, traversal }, { ids, request }) => {
        expect(await traversal.neighbourhood(ids, request)).toEqual(neighbourhood(topology, ids, request));
      },
    ));

  test('what lies between some entities', () =>
    ask(
      (graph) => fc.record({ ids: entityIds(graph, 40), filter: filters, beside: entityIds(graph, 40) }),
      async ({ topology, traversal }, { ids, filter, beside }) => {
        expect(await traversal.subgraphBetween(ids, filter)).toEqual(subgraphBetween(topology, ids, filter));
        expect(await traversal.subgraphBetween(ids, filter, beside)).toEqual(
          subgraphBetween(topology, ids, filter, beside),
        );
      },
    ));

  test('paths, and why there are none', async () => {
    const seen = { FOUND: 0, NONE: 0, LIMIT: 0 };
    await ask(
      (graph) => shortestPathQuestions(graph, filters),
      async ({ topology, traversal }, question) => {
        const outcome = await traversal.findPaths(question);
        seen[outcome.kind] += 1;
        expect(outcome).toEqual(asFarAsShortest(topology, question));
      },
      RUNS * 4,
    );
    // Of the questions asked at random each sort must be there, or nothing was shown.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(RUNS / 30);
  });
}

/** What is to be answered by someone who finds the shortest paths only, from the answers of the search in memory. */
function asFarAsShortest(topology: Topology, question: PathQuestion): PathOutcome {
  const whole = findPaths(topology, question, ENOUGH);
  if (whole.kind !== 'FOUND' || question.mode === 'ALL_SHORTEST') return whole;
  const shortest = whole.paths.filter(({ cost }) => cost === whole.paths[0]!.cost);
  const hops = shortest[0]!.cost;
  if (hops === question.maxHops) return whole;
  if (shortest.length === question.k) return { ...whole, complete: false };
  return {
    kind: 'LIMIT',
    stoppedBy: 'STEPS',
    explored: expect.any(Number) as unknown as number,
    searchedHops: hops,
    searchedCost: hops,
    paths: shortest,
  };
}
