import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commonNeighbours } from '../../src/connections/common-neighbours.js';
import type { CommonNeighboursOutcome, CommonNeighboursQuestion } from '../../src/connections/types.js';
import { filters } from '../topology/random-filter.js';
import { link, people, plainGraphs, topologyOf, type PlainGraph } from '../topology/random-graph.js';
import { degreeOf, ENOUGH, hasType, hopBetween, RUNS, upTo } from './conditions.js';

const graphsWithQuestions = plainGraphs(8, 30).chain((graph) =>
  upTo(
    graph.entities.map(({ id }) => id),
    5,
    2,
  ).chain((actors) =>
    fc.record({
      graph: fc.constant(graph),
      question: fc.record({
        actors: fc.constantFrom(actors, [...actors, actors[0]!]),
        atLeast: fc.integer({ min: 1, max: actors.length }),
        filter: fc.oneof(fc.constant({}), filters),
        first: fc.integer({ min: 0, max: 4 }),
      }),
    }),
  ),
);

function expectedAnswer(graph: PlainGraph, question: CommonNeighboursQuestion): CommonNeighboursOutcome {
  const { filter, atLeast, first } = question;
  const actors = [...new Set(question.actors)];
  const all = graph.entities
    .filter(({ id }) => hasType(graph, filter, id))
    .map(({ id }) => ({
      entity: id,
      degree: degreeOf(graph, id),
      links: actors
        .map((actor) => ({ actor, hop: hopBetween(graph, { filter, avoidRelationships: [] }, actor, id) }))
        .filter(({ hop }) => hop.length > 0)
        .map(({ actor, hop }) => ({ actor, relationships: hop.map((relationship) => relationship.id) })),
    }))
    .filter(({ links }) => links.length >= atLeast)
    .sort((a, b) => b.links.length - a.links.length || a.degree - b.degree || (a.entity < b.entity ? -1 : 1));
  return { kind: 'FOUND', items: all.slice(0, first), total: all.length };
}

test('every answer is the one found by looking at each entity', () => {
  fc.assert(
    fc.property(graphsWithQuestions, ({ graph, question }) => {
      expect(commonNeighbours(topologyOf(graph), question, ENOUGH)).toEqual(expectedAnswer(graph, question));
    }),
    { numRuns: RUNS },
  );
});

test('an answer is whole or none', () => {
  fc.assert(
    fc.property(graphsWithQuestions, fc.nat({ max: 60 }), ({ graph, question }, steps) => {
      const outcome = commonNeighbours(topologyOf(graph), question, { steps });
      if (outcome.kind === 'FOUND') expect(outcome).toEqual(expectedAnswer(graph, question));
      else expect(outcome.explored).toBeGreaterThan(steps);
    }),
    { numRuns: RUNS },
  );
});

describe('commonNeighbours', () => {
  const topology = topologyOf({
    entities: people(...'abcxyz'),
    relationships: [
      ...['xa', 'xb', 'xc', 'ya', 'yb', 'yc', 'za', 'zb', 'bz'].map((id) => link(id, id[0]!, id[1]!)),
      link('xy', 'x', 'y'),
      link('yy', 'y', 'y'),
    ],
  });
  const ask = (changes: Partial<CommonNeighboursQuestion>) => {
    const outcome = commonNeighbours(
      topology,
      { actors: ['a', 'b', 'c'], atLeast: 3, filter: {}, first: 10, ...changes },
      ENOUGH,
    );
    return outcome.kind === 'FOUND' ? outcome.items.map(({ entity }) => entity) : outcome;
  };

  test('puts those of most actors first, then those with the fewest relationships', () => {
    expect(ask({})).toEqual(['x', 'y']);
    expect(ask({ atLeast: 2 })).toEqual(['x', 'y', 'z']);
  });

  test('sees directions from the actor', () => {
    expect(ask({ atLeast: 1, filter: { direction: 'OUT' } })).toEqual(['z']);
  });

  test('takes nobody for their own neighbour, but actors for those of others', () => {
    expect(ask({ actors: ['x', 'y'], atLeast: 1 })).toEqual(['c', 'a', 'b', 'x', 'y']);
  });

  test('says when the budget was too small', () => {
    const question = { actors: ['a', 'b'], atLeast: 2, filter: {}, first: 10 };
    expect(commonNeighbours(topology, question, { steps: 4 })).toEqual({
      kind: 'LIMIT',
      stoppedBy: 'STEPS',
      explored: 7,
    });
  });

  test('names an entity that is not there', () => {
    expect(() => ask({ actors: ['a', 'nobody'] })).toThrow(new RangeError('There is no entity "nobody"'));
  });
});
