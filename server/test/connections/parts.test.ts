import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CostQueue } from '../../src/paths/cost-queue.js';
import { DisjointSets } from '../../src/connections/disjoint-sets.js';
import { firstOf } from '../../src/connections/first-of.js';
import { Numbering } from '../../src/connections/numbering.js';

test('a queue gives the cheapest first, of several the smallest', () => {
  const item = fc.record({ item: fc.nat({ max: 1000 }), cost: fc.nat({ max: 20 }) });
  fc.assert(
    fc.property(fc.array(item, { size: 'large' }), (items) => {
      const queue = new CostQueue();
      for (const { item, cost } of items) queue.push(item, cost);
      const taken = items.map(() => {
        const next = { item: queue.first, cost: queue.leastCost };
        queue.dropFirst();
        return next;
      });
      expect(taken).toEqual([...items].sort((a, b) => a.cost - b.cost || a.item - b.item));
      queue.dropFirst();
      expect([queue.first, queue.leastCost]).toEqual([undefined, undefined]);
    }),
  );
});

test('places are given in the order entities come, and found again', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 0x7fff_ffff }), { maxLength: 3_000, size: 'max' }), (entities) => {
      const numbering = new Numbering();
      expect(entities.map((entity) => numbering.placeOf(entity))).toEqual(entities.map(() => -1));
      expect(entities.map((entity) => numbering.add(entity))).toEqual([...entities.keys()]);
      expect(entities.map((entity) => numbering.placeOf(entity))).toEqual([...entities.keys()]);
      expect(entities.map((_, place) => numbering.at(place))).toEqual(entities);
    }),
    { numRuns: 30 },
  );
});

test('the first of some items are those that come first when all are sorted', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 200 })), fc.nat({ max: 12 }), (items, count) => {
      const compare = (a: number, b: number) => a - b;
      expect(firstOf(items, count, compare)).toEqual([...items].sort(compare).slice(0, count));
    }),
  );
});

test('sets are one where they were united, directly or over others', () => {
  const sets = new DisjointSets(5);
  expect([sets.unite(0, 1), sets.unite(3, 2), sets.unite(1, 2), sets.unite(0, 3)]).toEqual([true, true, true, false]);
  expect(sets.count).toBe(2);
  expect([0, 1, 2, 3, 4].map((number) => sets.find(number) === sets.find(0))).toEqual([true, true, true, true, false]);
});
