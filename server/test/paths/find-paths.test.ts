import { describe, expect, test } from '@jest/globals';
import { parsePartialDate } from '../../src/model/partial-date.js';
import { findPaths } from '../../src/paths/find-paths.js';
import type { PathQuestion } from '../../src/paths/types.js';
import type { TopologyRelationship } from '../../src/store/port.js';
import { link, people, topologyOf } from '../topology/random-graph.js';
import { between } from './random-question.js';

const BUDGET = { steps: 100_000 };

/** Relationships named after their ends: `ab` leads from `a` to `b`, `ab2` is another one. */
const links = (...ids: (string | [string, Partial<TopologyRelationship>])[]) =>
  ids.map((item) => {
    const [id, changes] = typeof item === 'string' ? [item, {}] : item;
    return link(id, id.slice(0, 1), id.slice(1, 2), changes);
  });

const graph = (...ids: Parameters<typeof links>) =>
  topologyOf({ entities: people(...'abcdef'), relationships: links(...ids) });

const ask = (topology: ReturnType<typeof graph>, question: PathQuestion) => {
  const outcome = findPaths(topology, question, BUDGET);
  return outcome.kind === 'FOUND' ? outcome.paths.map(({ entities }) => entities.join('')) : outcome;
};

describe('findPaths', () => {
  test('gives the shortest paths first, ties by the ids of the entities', () => {
    const topology = graph('ae', 'ef', 'ac', 'cf', 'ab', 'bd', 'df');
    expect(ask(topology, between('a', 'f'))).toEqual(['acf', 'aef', 'abdf']);
    expect(ask(topology, between('a', 'f', { mode: 'ALL_SHORTEST' }))).toEqual(['acf', 'aef']);
    expect(ask(topology, between('a', 'f', { k: 1 }))).toEqual(['acf']);
  });

  test('takes parallel relationships for one hop, the best sourced first', () => {
    const topology = graph(
      ['ab1', { status: 'ALLEGED' }],
      ['ba2', { status: 'CONFIRMED' }],
      ['ab3', { status: 'ALLEGED' }],
    );
    expect(findPaths(topology, between('a', 'b'), BUDGET)).toMatchObject({
      paths: [{ hops: [{ from: 'a', to: 'b', relationships: ['ba2', 'ab1', 'ab3'] }], cost: 1 }],
      complete: true,
      subgraph: { entities: ['a', 'b'], relationships: ['ab1', 'ab3', 'ba2'], omitted: 0 },
    });
  });

  test('follows the direction of every relationship from beginning to end', () => {
    const topology = graph('ab', 'cb', 'ad', 'dc');
    expect(ask(topology, between('a', 'c', { filter: { direction: 'OUT' } }))).toEqual(['adc']);
    expect(ask(topology, between('c', 'a', { filter: { direction: 'IN' } }))).toEqual(['cda']);
  });

  test('passes the vias in their order, even members of the ends, and never an avoided one', () => {
    const topology = graph('ab', 'bc', 'cd', 'ac', 'bd');
    expect(ask(topology, between('a', 'd', { via: ['c', 'b'] }))).toEqual(['acbd']);
    expect(ask(topology, between('a', 'd', { to: ['d', 'c'] }))).toEqual(['ac', 'abc', 'abd']);
    expect(ask(topology, between('a', 'd', { to: ['d', 'c'], via: ['c'] }))).toEqual(['acd', 'abcd', 'acbd']);
    expect(ask(topology, between('a', 'd', { via: ['b'], avoid: ['b'] }))).toMatchObject({
      kind: 'NONE',
      reasons: ['VIA', 'AVOID'],
    });
  });

  test('does not answer a via with a path that would visit an entity twice', () => {
    expect(ask(graph('ab', 'bc', 'bd'), between('a', 'c', { via: ['d'] }))).toEqual({
      kind: 'NONE',
      reasons: ['VIA'],
      relaxations: [{ constraint: 'VIA', length: 2 }],
    });
  });

  test('chooses among parallel relationships those that held at one time', () => {
    const topology = graph(
      ['ab1', { until: '2000', status: 'CONFIRMED' }],
      ['ab2', { since: '2010', until: '2012' }],
      ['ab3', { since: '2011' }],
      ['bc', { since: '2012-06', until: '2015' }],
    );
    const question = between('a', 'c', { simultaneous: true });
    expect(findPaths(topology, question, BUDGET)).toMatchObject({
      paths: [
        {
          hops: [{ relationships: ['ab2', 'ab3'] }, { relationships: ['bc'] }],
          validDuring: { first: parsePartialDate('2012-06')?.first, last: parsePartialDate('2012')?.last },
        },
      ],
    });
    expect(findPaths(topology, { ...question, simultaneous: false }, BUDGET)).toMatchObject({
      paths: [{ hops: [{ relationships: ['ab1', 'ab2', 'ab3'] }, {}], validDuring: null }],
    });
  });

  test('says that hops held at different times, though each pair of neighbours held together', () => {
    const topology = graph(['ab', { until: '2000' }], 'bc', ['cd', { since: '2002' }]);
    expect(ask(topology, between('a', 'd', { simultaneous: true }))).toEqual({
      kind: 'NONE',
      reasons: ['SIMULTANEOUS'],
      relaxations: [{ constraint: 'SIMULTANEOUS', length: 3 }],
    });
  });

  test('says that conditions stand in the way only together', () => {
    const topology = graph('ab', ['bc', { type: 'LEADS', status: 'ALLEGED' }]);
    const filter = { types: ['KNOWS'], statuses: ['REPORTED' as const] };
    expect(ask(topology, between('a', 'c', { filter }))).toEqual({
      kind: 'NONE',
      reasons: ['COMBINATION'],
      relaxations: [{ constraint: 'COMBINATION', length: 2 }],
    });
  });

  test('says that two are not connected at all', () => {
    const question = between('a', 'f', { filter: { statuses: ['REPORTED'] } });
    expect(ask(graph('ab', 'ef'), question)).toEqual({ kind: 'NONE', reasons: ['UNCONNECTED'], relaxations: [] });
  });

  const chain = Array.from({ length: 26 }, (_, i) => `n${i}`);
  const longRoad = topologyOf({
    entities: people(...chain),
    relationships: chain.slice(1).map((id, i) => link(`r${i}`, `n${i}`, id)),
  });

  test('says how many hops it would take, up to the most that may be asked for', () => {
    expect(ask(longRoad, between('n0', 'n20', { maxHops: 19 }))).toEqual({
      kind: 'NONE',
      reasons: ['MAX_HOPS'],
      relaxations: [{ constraint: 'MAX_HOPS', length: 20 }],
    });
    const tooFar = { kind: 'NONE', reasons: ['MAX_HOPS'], relaxations: [] };
    expect(ask(longRoad, between('n0', 'n21', { maxHops: 19 }))).toEqual(tooFar);
    expect(ask(longRoad, between('n0', 'n21', { maxHops: 20 }))).toEqual(tooFar);
  });

  test('stops when its steps run out, and says how far it came', () => {
    const ids = Array.from({ length: 14 }, (_, i) => `n${i + 10}`);
    const everyPair = ids.flatMap((a) => ids.filter((b) => a < b).map((b) => link(`${a}-${b}`, a, b)));
    const topology = topologyOf({ entities: people(...ids), relationships: everyPair });
    const outcome = findPaths(topology, between('n10', 'n23', { k: 1_000_000, maxHops: 13 }), { steps: 5_000 });
    expect(outcome).toMatchObject({ kind: 'LIMIT', searchedHops: 3 });
    expect(outcome.kind === 'LIMIT' && outcome.explored).toBeLessThan(5_100);
    expect(outcome.kind === 'LIMIT' && outcome.paths.length).toBeGreaterThan(1 + 12 + 12 * 11);
  });

  test('stops in the middle of measuring how far the ends are', () => {
    const hubs = Array.from({ length: 60 }, (_, i) => `h${i}`);
    const leaves = hubs.flatMap((hub) => Array.from({ length: 20 }, (_, i) => [`${hub}-${i}`, hub] as const));
    const topology = topologyOf({
      entities: people('a', 'b', 'c', 'd', 'e', 'z', ...hubs, ...leaves.map(([leaf]) => leaf)),
      relationships: [
        ...links('ab', 'bc', 'cd', 'de', 'ez'),
        ...hubs.map((hub, i) => link(`to-${hub}`, i % 2 === 0 ? 'a' : 'z', hub)),
        ...leaves.map(([leaf, hub]) => link(leaf, leaf, hub)),
      ],
    });
    const outcome = findPaths(topology, between('a', 'z'), { steps: 200 });
    expect(outcome).toMatchObject({ kind: 'LIMIT', stoppedBy: 'STEPS', searchedHops: 2, paths: [] });
    expect(outcome.kind === 'LIMIT' && outcome.explored).toBeLessThan(250);
  });

  test('stops when time is up', () => {
    const ids = Array.from({ length: 40 }, (_, i) => `n${i + 10}`);
    const everyPair = ids.flatMap((a) => ids.filter((b) => a < b).map((b) => link(`${a}-${b}`, a, b)));
    const topology = topologyOf({ entities: people(...ids), relationships: everyPair });
    let looks = 0;
    const isOver = () => (looks += 1) === 3;
    const outcome = findPaths(topology, between('n10', 'n23', { k: 1_000_000 }), { steps: Infinity, isOver });
    expect(outcome).toMatchObject({ kind: 'LIMIT', stoppedBy: 'TIME' });
    expect(looks).toBe(3);
  });

  test('does not take a reason for certain that it had no steps to try', () => {
    const outcome = findPaths(longRoad, between('n0', 'n20', { maxHops: 2 }), { steps: 10 });
    expect(outcome).toEqual({ kind: 'NONE', reasons: [], relaxations: [] });
  });

  test('gives an error naming an entity that is not there', () => {
    expect(() => ask(longRoad, between('n0', 'n99'))).toThrow(new RangeError('There is no entity "n99"'));
  });
});
