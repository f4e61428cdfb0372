import { beforeAll, expect, test } from '@jest/globals';
import type { Neo4jStore } from '../../src/store/neo4j/store.js';
import { StoreUnavailable } from '../../src/store/errors.js';
import { parsePartialDate } from '../../src/model/partial-date.js';
import { TooLarge } from '../../src/traversal/errors.js';
import type { Traversal } from '../../src/traversal/port.js';
import { between } from '../paths/random-question.js';
import { link, people, type PlainGraph } from '../topology/random-graph.js';
import { PATIENT } from './patient.js';
import { replacing } from './world.js';

/** A hub with four spokes. */
const WHEEL: PlainGraph = {
  entities: people('hub', 'a', 'b', 'c', 'd'),
  relationships: ['a', 'b', 'c', 'd'].map((id) => link(`hub-${id}`, 'hub', id)),
};
const CONFIRMED = { statuses: ['CONFIRMED'] } as const;

/** Tests what is refused, and that what is as large as it may be is answered. */
export function testRefusals(getStore: () => Neo4jStore): void {
  const opened = async (limits: Partial<typeof PATIENT>) =>
    getStore()
      .traversals({ ...PATIENT, ...limits })
      .now();
  let exact: Traversal;
  let small: Traversal;
  beforeAll(async () => {
    await getStore().apply(replacing(WHEEL));
    exact = await opened({ scanned: 4 });
    small = await opened({ scanned: 3 });
  });

  const page = { first: 2 };
  test.each<[string, (traversal: Traversal) => Promise<unknown>]>([
    ['degrees with a filter', (traversal) => traversal.degrees(['hub'], CONFIRMED)],
    ['counts with a filter', (traversal) => traversal.relationshipCounts(['hub'], CONFIRMED)],
    ['relationships in order', (traversal) => traversal.relationshipsOf(['hub'], {}, page)],
    ['relationships between', (traversal) => traversal.subgraphBetween(['hub', 'a'], {})],
    ['what is around', (traversal) => traversal.neighbourhood(['hub'], { depth: 1, limit: 1, filter: {} })],
  ])('%s: not where too many relationships have to be looked at', async (_, ask) => {
    await expect(ask(exact)).resolves.toBeDefined();
    await expect(ask(small)).rejects.toThrow(TooLarge);
    await expect(ask(small)).rejects.toThrow(/more than 3 relationships; ask about fewer/);
  });

  test('degrees and counts without such a filter are known however many there are', async () => {
    expect(await small.degrees(['hub'], { types: ['KNOWS'] })).toEqual([4]);
    expect(await small.relationshipCounts(['hub'], {})).toEqual([[{ type: 'KNOWS', direction: 'OUT', count: 4 }]]);
  });

  test('entities by degree: not where too many have to be put in order', async () => {
    const exactly = await opened({ ranked: 5 });
    expect(await exactly.entitiesByDegree({ first: 1 })).toEqual({ items: [{ id: 'hub', degree: 4 }], total: 5 });
    const traversal = await opened({ ranked: 4 });
    await expect(traversal.entitiesByDegree({ first: 1 })).rejects.toThrow(
      expect.objectContaining({ name: 'TooLarge', argument: 'orderBy' }),
    );
  });

  test.each([
    ['entityTypes', { entityTypes: ['Person'] }],
    ['asOf', { asOf: parsePartialDate('2019')! }],
    ['during', { during: parsePartialDate('2019')! }],
    ['statuses', CONFIRMED],
    ['sources', { sources: ['s0'] }],
  ])('all relationships: not by %s', async (field, filter) => {
    await expect(exact.allRelationships(filter, page)).rejects.toThrow(
      expect.objectContaining({ name: 'TooLarge', argument: `filter.${field}` }),
    );
  });

  test.each([
    ['mode', { mode: 'K_SHORTEST' }],
    ['mode', { mode: 'MOST_SPECIFIC' }],
    ['mode', { mode: 'BEST_SOURCED' }],
    ['via', { via: ['hub'] }],
    ['simultaneous', { simultaneous: true }],
  ] as const)('paths: not with %s %j', async (argument, changes) => {
    await expect(exact.findPaths(between('a', 'b', changes))).rejects.toThrow(
      expect.objectContaining({ name: 'TooLarge', argument }),
    );
  });

  test('paths: not between more pairs of ends than are allowed', async () => {
    const traversal = await opened({ pairs: 3 });
    const question = between('hub', 'a', { mode: 'ALL_SHORTEST' });
    expect(await traversal.findPaths({ ...question, to: ['a', 'b', 'c'] })).toMatchObject({ kind: 'FOUND' });
    await expect(traversal.findPaths({ ...question, to: ['a', 'b', 'c', 'd'] })).rejects.toThrow(
      expect.objectContaining({ name: 'TooLarge', argument: 'to' }),
    );
  });

  test('a graph that was changed meanwhile is not mixed with what it was', async () => {
    const before = await opened({});
    await getStore().apply(replacing(WHEEL));
    await expect(before.degrees(['hub'], {})).rejects.toThrow(StoreUnavailable);
    await expect(before.findPaths(between('a', 'b'))).rejects.toThrow('The graph was changed while it was read');
    expect(await (await opened({})).degrees(['hub'], {})).toEqual([4]);
  });
}
