import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { connectActors } from '../../src/connections/connect-actors.js';
import type { ConnectedGroup, ConnectOutcome, ConnectQuestion } from '../../src/connections/types.js';
import { plainGraphs, topologyOf, type PlainGraph } from '../topology/random-graph.js';
import { filters } from '../topology/random-filter.js';
import { hopBetween, ENOUGH, rarelySome, RUNS, upTo } from './conditions.js';
import { Plan } from './plan.js';

const questionsAbout = ({ entities, relationships }: PlainGraph, least: number): fc.Arbitrary<ConnectQuestion> => {
  const ids = entities.map(({ id }) => id);
  return fc.record({
    actors: upTo(ids, least === ids.length ? least : 5, least),
    weigh: fc.constantFrom('HOPS' as const, 'SPECIFIC' as const, 'SOURCED' as const),
    maxHops: fc.constantFrom(1, 2, 3, 10),
    filter: fc.oneof(
      fc.constant({}),
      filters.map(({ direction: _, ...filter }) => filter),
    ),
    avoid: rarelySome(ids),
    avoidRelationships: rarelySome(relationships.map(({ id }) => id)),
  });
};

const graphsWithQuestions = plainGraphs(9, 20).chain((graph) =>
  fc.record({ graph: fc.constant(graph), question: questionsAbout(graph, 2) }),
);

const check = (
  cases: typeof graphsWithQuestions,
  holds: (plan: Plan, outcome: ConnectOutcome, question: ConnectQuestion, graph: PlainGraph) => void,
) =>
  fc.assert(
    fc.property(cases, ({ graph, question }) => {
      holds(new Plan(graph, question), connectActors(topologyOf(graph), question, ENOUGH), question, graph);
    }),
    { numRuns: RUNS },
  );

/** Checks that a group is a tree of allowed hops, told as a walk from its first actor, and that its cost is their sum. */
function expectTree(plan: Plan, group: ConnectedGroup, { actors }: ConnectQuestion, graph: PlainGraph): void {
  const { entities, hops } = group;
  expect(entities[0]).toBe(group.actors[0]);
  expect(entities.slice(1)).toEqual(hops.map(({ to }) => to));
  for (const [i, { from, to, relationships }] of hops.entries()) {
    expect(entities.slice(0, i + 1)).toContain(from);
    expect(entities.slice(0, i + 1)).not.toContain(to);
    expect(relationships).toEqual(hopBetween(graph, plan.question, from, to).map(({ id }) => id));
    expect(plan.costs.has(`${from} ${to}`)).toBe(true);
  }
  const leaves = entities.slice(1).filter((id) => !hops.some(({ from }) => from === id));
  expect(actors).toEqual(expect.arrayContaining(leaves));
  expect(group.cost).toBe(hops.reduce((sum, { from, to }) => sum + plan.costs.get(`${from} ${to}`)!, 0) / 2000);
  expect(group.actors).toEqual(actors.filter((actor) => entities.includes(actor)));
}

test('actors are in one group exactly where something connects them, each group by a tree', () => {
  check(graphsWithQuestions, (plan, outcome, question, graph) => {
    expect(outcome.stoppedBy).toBeNull();
    expect(outcome.groups.map(({ actors }) => actors)).toEqual(plan.groups);
    for (const group of outcome.groups) expectTree(plan, group, question, graph);
    expect(outcome.subgraph).toEqual({
      entities: outcome.groups.flatMap(({ entities }) => entities),
      relationships: outcome.groups.flatMap(({ hops }) => hops.flatMap((hop) => hop.relationships)).sort(),
      omitted: 0,
    });
  });
});

test('no tree costs more than Mehlhorn promises', () => {
  check(graphsWithQuestions, (plan, outcome) => {
    for (const { actors, cost } of outcome.groups) {
      const least = plan.leastCost(actors);
      expect(cost).toBeGreaterThanOrEqual(least);
      expect(cost).toBeLessThanOrEqual(2 * (1 - 1 / actors.length) * least);
      // What the bound is proven by: a spanning tree of the actors' distances from each other.
      expect(cost).toBeLessThanOrEqual(plan.distanceTree(actors));
      if (actors.length === 2) expect(cost).toBe(plan.distanceTree(actors));
    }
  });
});

test('where everything is an actor, a tree is the cheapest there is', () => {
  const everyActor = plainGraphs(7, 20).chain((graph) =>
    fc.record({ graph: fc.constant(graph), question: questionsAbout(graph, graph.entities.length) }),
  );
  check(everyActor, (plan, outcome) => {
    for (const { actors, cost } of outcome.groups) expect(cost).toBe(plan.leastCost(actors));
  });
});

test('a search stopped by the budget connects no less than it says', () => {
  fc.assert(
    fc.property(graphsWithQuestions, fc.nat({ max: 60 }), ({ graph, question }, steps) => {
      const topology = topologyOf(graph);
      const plan = new Plan(graph, question);
      const outcome = connectActors(topology, question, { steps });
      if (!outcome.stoppedBy) return expect(outcome).toEqual(connectActors(topology, question, ENOUGH));
      expect(outcome.explored).toBeGreaterThan(steps);
      for (const group of outcome.groups) {
        expectTree(plan, group, question, graph);
        expect(plan.groups.filter((actors) => group.actors.some((actor) => actors.includes(actor)))).toHaveLength(1);
      }
      expect(outcome.groups.flatMap(({ actors }) => actors).sort()).toEqual([...question.actors].sort());
    }),
    { numRuns: RUNS },
  );
});
