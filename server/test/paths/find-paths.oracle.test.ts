import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findPaths } from '../../src/paths/find-paths.js';
import { statusRank } from '../../src/model/claim.js';
import type { PathOutcome, PathQuestion } from '../../src/paths/types.js';
import { topologyOf, type PlainGraph } from '../topology/random-graph.js';
import { allPaths, shortest, together, withoutEach } from './brute-force.js';
import { graphsWithQuestions, hubsWithQuestions } from './random-question.js';

/** How many random questions are asked: continuous integration asks `ORACLE_RUNS=100000`. */
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 5_000);
const ENOUGH = { steps: 10_000_000 };

function expectedAnswer(graph: PlainGraph, question: PathQuestion): PathOutcome {
  const all = allPaths(graph, question);
  const least = all[0]?.entities.length;
  const wanted = question.mode === 'ALL_SHORTEST' ? all.filter(({ entities }) => entities.length === least) : all;
  if (wanted.length === 0) return expectedReasons(graph, question);
  const paths = wanted.slice(0, question.k).map(({ entities, hops, cost }) => ({
    entities,
    hops: hops.map((hop, i) => ({
      from: entities[i]!,
      to: entities[i + 1]!,
      relationships: hop.map(({ id }) => id),
    })),
    cost: cost / 1000,
    weakest: weakest(hops.map((hop) => statusRank(hop[0]!.status))),
    validDuring: together(hops.map((hop) => hop[0]!)) ?? null,
  }));
  const relationships = paths.flatMap(({ hops }) => hops.flatMap((hop) => hop.relationships));
  return {
    kind: 'FOUND',
    paths,
    complete: wanted.length <= question.k,
    subgraph: {
      entities: [...new Set(paths.flatMap(({ entities }) => entities))],
      relationships: [...new Set(relationships)].sort(),
      omitted: 0,
    },
  };
}

function weakest(ranks: readonly number[]): number {
  return ranks.indexOf(Math.max(...ranks));
}

function expectedReasons(graph: PlainGraph, question: PathQuestion): PathOutcome {
  const relaxations = withoutEach(question).flatMap(([constraint, looser]) => {
    const length = shortest(graph, looser);
    return length === undefined ? [] : [{ constraint, length }];
  });
  if (relaxations.length > 0) {
    return { kind: 'NONE', reasons: relaxations.map(({ constraint }) => constraint), relaxations };
  }
  const free = { filter: {}, via: [], avoid: [], avoidRelationships: [], maxHops: 20, simultaneous: false };
  const length = shortest(graph, { ...question, ...free });
  return length === undefined
    ? { kind: 'NONE', reasons: ['UNCONNECTED'], relaxations: [] }
    : { kind: 'NONE', reasons: ['COMBINATION'], relaxations: [{ constraint: 'COMBINATION', length }] };
}

test.each([
  ['small graphs', graphsWithQuestions, RUNS],
  ['graphs with a hub', hubsWithQuestions, RUNS / 50],
])('every answer is the one found by listing all paths, on %s', (_, asked, numRuns) => {
  fc.assert(
    fc.property(asked, ({ graph, question }) => {
      const answer = findPaths(topologyOf(graph), question, ENOUGH);
      const expected = expectedAnswer(graph, question);
      // Where there are exactly as many as were asked for, it need not be known that there are no more.
      const mayBeUnsure = answer.kind === 'FOUND' && answer.paths.length === question.k && !answer.complete;
      expect(answer).toEqual(mayBeUnsure ? { ...expected, complete: false } : expected);
    }),
    { numRuns },
  );
});

test('an answer stopped by the budget holds the beginning of the whole answer', () => {
  fc.assert(
    fc.property(graphsWithQuestions, fc.nat({ max: 60 }), ({ graph, question }, steps) => {
      const topology = topologyOf(graph);
      const whole = findPaths(topology, question, ENOUGH);
      const outcome = findPaths(topology, question, { steps });
      const paths = whole.kind === 'FOUND' ? whole.paths : [];
      if (outcome.kind === 'NONE') {
        expect(whole.kind).toBe('NONE');
        const { reasons, relaxations } = whole as typeof outcome;
        expect(reasons).toEqual(expect.arrayContaining([...outcome.reasons]));
        const single = outcome.relaxations.filter(({ constraint }) => constraint !== 'COMBINATION');
        expect(relaxations).toEqual(expect.arrayContaining(single));
      } else if (outcome.kind === 'FOUND') {
        expect(outcome.paths).toEqual(paths);
        if (outcome.complete) expect(outcome).toEqual(whole);
      } else {
        expect(outcome.explored).toBeGreaterThan(steps);
        // It stops at the first entity that is too much.
        expect(outcome.explored - steps).toBeLessThanOrEqual(Math.max(...topology.degree));
        expect(outcome.searchedHops).toBeLessThan(question.maxHops);
        expect(outcome.stoppedBy).toBe('STEPS');
        expect(outcome.paths.length).toBeLessThan(question.k);
        expect(outcome.paths).toEqual(paths.slice(0, outcome.paths.length));
        const within = paths.filter(({ cost }) => cost <= outcome.searchedCost);
        expect(outcome.paths.length).toBeGreaterThanOrEqual(within.length);
      }
    }),
    { numRuns: RUNS / 5 },
  );
});

test.each([
  ['small graphs', graphsWithQuestions, RUNS / 10],
  ['graphs with a hub', hubsWithQuestions, RUNS / 20],
])('the one path asked for is the first of several, on %s', (_, asked, numRuns) => {
  fc.assert(
    fc.property(asked, fc.constantFrom('SHORTEST' as const, 'K_SHORTEST' as const), ({ graph, question }, mode) => {
      const topology = topologyOf(graph);
      const free = { ...question, mode, costs: [], via: [], simultaneous: false };
      const [one, several] = [1, 3].map((k) => findPaths(topology, { ...free, k }, ENOUGH));
      if (several?.kind === 'FOUND') {
        expect(one).toMatchObject({ kind: 'FOUND', paths: [several.paths[0]] });
      } else {
        expect(one).toEqual(several);
      }
    }),
    { numRuns },
  );
});
