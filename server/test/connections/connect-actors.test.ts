import { describe, expect, test } from '@jest/globals';
import { connectActors } from '../../src/connections/connect-actors.js';
import type { ConnectQuestion } from '../../src/connections/types.js';
import type { TopologyRelationship } from '../../src/store/port.js';
import { link, people, topologyOf } from '../topology/random-graph.js';
import { ENOUGH } from './conditions.js';

/** Relationships named after their ends: `ab` leads from `a` to `b`, `ab2` is another one. */
const graph = (...ids: (string | [string, Partial<TopologyRelationship>])[]) =>
  topologyOf({
    entities: people(...'abcdefuvwxyz'),
    relationships: ids.map((item) => {
      const [id, changes] = typeof item === 'string' ? [item, {}] : item;
      return link(id, id[0]!, id[1]!, changes);
    }),
  });

const asking = (actors: string, changes: Partial<ConnectQuestion> = {}): ConnectQuestion => ({
  actors: [...actors],
  weigh: 'HOPS',
  maxHops: 6,
  filter: {},
  avoid: [],
  avoidRelationships: [],
  ...changes,
});

const groupsOf = (...args: Parameters<typeof connectActors>) =>
  connectActors(...args).groups.map(({ entities, cost }) => `${entities.join('')} ${cost}`);

describe('connectActors', () => {
  test('finds who stands between three actors', () => {
    const topology = graph('ax', 'bx', 'xc', 'ay', 'yb', 'bz', 'zc', ['cx2', { status: 'CONFIRMED' }]);
    expect(connectActors(topology, asking('cab'), ENOUGH)).toMatchObject({
      groups: [
        {
          actors: ['c', 'a', 'b'],
          entities: ['c', 'x', 'a', 'b'],
          hops: [
            { from: 'c', to: 'x', relationships: ['cx2', 'xc'] },
            { from: 'x', to: 'a', relationships: ['ax'] },
            { from: 'x', to: 'b', relationships: ['bx'] },
          ],
          cost: 3,
        },
      ],
      subgraph: { entities: ['c', 'x', 'a', 'b'], relationships: ['ax', 'bx', 'cx2', 'xc'], omitted: 0 },
      stoppedBy: null,
    });
  });

  test('leaves in groups what nothing connects', () => {
    const topology = graph('ax', 'xb', 'cd');
    expect(groupsOf(topology, asking('dabec'), ENOUGH)).toEqual(['dc 1', 'axb 2', 'e 0']);
    expect(groupsOf(topology, asking('ab', { avoid: ['x'] }), ENOUGH)).toEqual(['a 0', 'b 0']);
    expect(groupsOf(topology, asking('ab', { avoidRelationships: ['ax'] }), ENOUGH)).toEqual(['a 0', 'b 0']);
    expect(groupsOf(topology, asking('cd', { avoid: ['c'] }), ENOUGH)).toEqual(['c 0', 'd 0']);
  });

  test('goes no further from the actors than asked', () => {
    const topology = graph('ax', 'xy', 'yz', 'zb');
    expect(groupsOf(topology, asking('ab', { maxHops: 1 }), ENOUGH)).toEqual(['a 0', 'b 0']);
    expect(groupsOf(topology, asking('ab', { maxHops: 2 }), ENOUGH)).toEqual(['axyzb 4']);
  });

  test('passes those with many relationships only where it must, if so asked', () => {
    const hub = ['ax', 'xb', 'cx', 'dx', 'ex', 'fx'];
    const specific = asking('ab', { weigh: 'SPECIFIC' });
    const around = graph(...hub, 'ay', 'yz', 'zb');
    expect(groupsOf(around, asking('ab'), ENOUGH)).toEqual(['axb 2']);
    // 3 hops and twice ln 2 are more than 2 hops and ln 6, but less than 2 hops and ln 12.
    expect(groupsOf(around, specific, ENOUGH)).toEqual(['axb 3.792']);
    const larger = graph(...hub, 'ux', 'vx', 'wx', 'ux2', 'vx2', 'wx2', 'ay', 'yz', 'zb');
    expect(groupsOf(larger, specific, ENOUGH)).toEqual(['ayzb 4.386']);
  });

  test('counts an entity where three branches meet one and a half times', () => {
    // 3 hops and 1.5 · ln 3, which is 1.099 in thousandths.
    expect(groupsOf(graph('ax', 'bx', 'cx'), asking('abc', { weigh: 'SPECIFIC' }), ENOUGH)).toEqual(['axbc 4.6485']);
  });

  test('prefers what is well sourced, if so asked', () => {
    const alleged = { status: 'ALLEGED' } as const;
    const confirmed = { status: 'CONFIRMED' } as const;
    const topology = graph(['ab', alleged], ['ax', confirmed], ['xy', confirmed], ['yb', confirmed]);
    expect(groupsOf(topology, asking('ab', { weigh: 'SOURCED' }), ENOUGH)).toEqual(['axyb 3']);
    expect(groupsOf(topology, asking('ab'), ENOUGH)).toEqual(['ab 1']);
  });

  test('looks on for what is cheaper than the first connection it meets', () => {
    const [disputed, alleged] = [{ status: 'DISPUTED' } as const, { status: 'ALLEGED' } as const];
    const topology = graph(
      ['ab', { status: 'RETRACTED' }],
      ['ax', disputed],
      ['xy', alleged],
      ['yz', alleged],
      ['zb', disputed],
    );
    expect(groupsOf(topology, asking('ab', { weigh: 'SOURCED' }), ENOUGH)).toEqual(['axyzb 24']);
  });

  test('makes the cheapest tree of what it found', () => {
    // It meets c by y before it meets c by x, which makes y a leaf that is not needed.
    const topology = graph('ax', 'xb', 'by', 'cy', 'xc');
    expect(groupsOf(topology, asking('abc'), ENOUGH)).toEqual(['axbc 3']);
  });

  test('says when the budget was too small, with what is connected so far', () => {
    const topology = graph('ab', 'ax', 'xy', 'yc');
    const { groups, stoppedBy, explored } = connectActors(topology, asking('abc'), { steps: 3 });
    expect({ groups: groups.map(({ actors }) => actors), stoppedBy, explored }).toEqual({
      groups: [['a', 'b'], ['c']],
      stoppedBy: 'STEPS',
      explored: 4,
    });
  });

  test('refuses a direction', () => {
    expect(() => connectActors(graph('ab'), asking('ab', { filter: { direction: 'IN' } }), ENOUGH)).toThrow(
      new RangeError('A connection of several actors has no direction, not "IN"'),
    );
  });
});
