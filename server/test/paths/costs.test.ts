import { describe, expect, test } from '@jest/globals';
import { costsOf } from '../../src/paths/costs.js';
import { findPaths } from '../../src/paths/find-paths.js';
import type { PathQuestion } from '../../src/paths/types.js';
import { link, people, topologyOf } from '../topology/random-graph.js';
import { between } from './random-question.js';

/** Two ways from `a` to `z`: over a hub in two hops, and over two little-known people in three. */
const hubAndBackRoad = topologyOf({
  entities: people('a', 'hub', 'x', 'y', 'z', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6'),
  relationships: [
    link('a-hub', 'a', 'hub', { status: 'ALLEGED' }),
    link('hub-z', 'hub', 'z', { type: 'LEADS' }),
    link('a-x', 'a', 'x', { type: 'FOUNDED' }),
    link('x-y', 'x', 'y', { type: 'FOUNDED', status: 'CONFIRMED' }),
    link('y-z', 'y', 'z', { type: 'FOUNDED', status: 'CONFIRMED' }),
    ...['n1', 'n2', 'n3', 'n4', 'n5', 'n6'].map((id) => link(`hub-${id}`, 'hub', id)),
  ],
});

function ask(changes: Partial<PathQuestion>) {
  const outcome = findPaths(hubAndBackRoad, between('a', 'z', { k: 2, ...changes }), { steps: 10_000 });
  return outcome.kind === 'FOUND' ? outcome.paths.map(({ entities, cost }) => [entities.join(' '), cost]) : outcome;
}

describe('the cost of a path', () => {
  test('is its number of hops where hops are all that counts', () => {
    const byHops = [
      ['a hub z', 2],
      ['a x y z', 3],
    ];
    expect(ask({ mode: 'SHORTEST' })).toEqual(byHops);
    expect(ask({ mode: 'K_SHORTEST' })).toEqual(byHops);
  });

  test('makes hubs dear where the most specific paths are asked for', () => {
    expect(ask({ mode: 'MOST_SPECIFIC' })).toEqual([
      ['a hub z', 4.079],
      ['a x y z', 4.386],
    ]);
    // The hub has eight relationships, the others two: ln 8 = 3 ln 2 only just wins. With eleven it does not.
    const larger = topologyOf({
      entities: [...people('a', 'hub', 'x', 'y', 'z'), ...people(...Array.from({ length: 9 }, (_, i) => `m${i}`))],
      relationships: [
        ...['a-hub', 'hub-z', 'a-x', 'x-y', 'y-z'].map((id) => link(id, id.split('-')[0]!, id.split('-')[1]!)),
        ...Array.from({ length: 9 }, (_, i) => link(`hub-m${i}`, 'hub', `m${i}`)),
      ],
    });
    const outcome = findPaths(larger, between('a', 'z', { mode: 'MOST_SPECIFIC', k: 1 }), { steps: 10_000 });
    expect(outcome).toMatchObject({ kind: 'FOUND', paths: [{ entities: ['a', 'x', 'y', 'z'] }] });
  });

  test('doubles with each weaker status where the best sourced are asked for', () => {
    expect(ask({ mode: 'BEST_SOURCED' })).toEqual([
      ['a x y z', 2 + 1 + 1],
      ['a hub z', 4 + 2],
    ]);
  });

  test('is that of the types where these have costs', () => {
    expect(ask({ mode: 'K_SHORTEST', costs: [{ type: 'FOUNDED', cost: 0.25 }] })).toEqual([
      ['a x y z', 0.75],
      ['a hub z', 2],
    ]);
  });

  test('of a refined type goes before that of the type it refines', () => {
    const { hop } = costsOf(hubAndBackRoad, 'K_SHORTEST', [
      { type: 'FOUNDED', cost: 3 },
      { type: 'MEMBER_OF', cost: 7.0004 },
    ]);
    const { relationships, relationshipProfile } = hubAndBackRoad;
    const costOf = (id: string) => hop(relationshipProfile[relationships.indexOf(id)]!);
    expect(costOf('a-x')).toBe(3000);
    // LEADS refines MEMBER_OF; KNOWS refines nothing.
    expect(costOf('hub-z')).toBe(7000);
    expect(costOf('a-hub')).toBe(1000);
  });

  test('is exact where sums of fractions would not be', () => {
    const chain = ['p0', 'p1', 'p2', 'p3'];
    const topology = topologyOf({
      entities: people(...chain),
      relationships: chain.slice(1).map((id, i) => link(`r${i}`, chain[i]!, id)),
    });
    const question = between('p0', 'p3', { mode: 'K_SHORTEST', costs: [{ type: 'KNOWS', cost: 0.1 }] });
    expect(findPaths(topology, question, { steps: 100 })).toMatchObject({ kind: 'FOUND', paths: [{ cost: 0.3 }] });
  });
});
