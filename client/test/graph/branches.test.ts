import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { branchesOf, isOfBranch, type CountedBranch } from '../../src/graph/branches.js';
import { NO_ONTOLOGY } from '../../src/graph/ontology.js';
import { relationship } from '../support/pictures.js';

const type = (id: string, symmetric: boolean) => ({
  ...{ id, symmetric, label: id, inverseLabel: id, parent: null, colour: '#000000' },
});
const ontology = {
  ...NO_ONTOLOGY,
  relationshipTypes: new Map([
    ['LEADS', type('LEADS', false)],
    ['KNOWS', type('KNOWS', true)],
  ]),
};

test('what reads the same both ways is one branch, whatever its direction', () => {
  const counts: CountedBranch[] = [
    { type: 'KNOWS', direction: 'OUT', count: 3 },
    { type: 'LEADS', direction: 'OUT', count: 1 },
    { type: 'KNOWS', direction: 'IN', count: 2 },
    { type: 'LEADS', direction: 'IN', count: 4 },
  ];
  expect(branchesOf(counts, ontology)).toEqual([
    { type: 'KNOWS', direction: 'ANY', count: 5 },
    { type: 'LEADS', direction: 'OUT', count: 1 },
    { type: 'LEADS', direction: 'IN', count: 4 },
  ]);
});

test('every relationship of an entity is of exactly one of its branches, and they count them', () => {
  const ends = fc.constantFrom('a', 'b', 'c');
  const line = fc.record({ type: fc.constantFrom('LEADS', 'KNOWS'), source: ends, target: ends });
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const all = lines
        .filter(({ source, target }) => source !== target)
        .map((one) => ({ ...relationship(one.source, one.target), type: one.type }));
      const mine = all.filter(({ source, target }) => source === 'a' || target === 'a');
      const counts = mine.map(({ type: of, source }): CountedBranch => {
        return { type: of, direction: source === 'a' ? 'OUT' : 'IN', count: 1 };
      });
      // As the server counts: one number for each type and direction.
      const summed = [...new Set(counts.map((one) => `${one.type} ${one.direction}`))].map((key) => {
        const same = counts.filter((one) => `${one.type} ${one.direction}` === key);
        return { ...(same[0] as CountedBranch), count: same.length };
      });
      const branches = branchesOf(summed, ontology);
      for (const branch of branches)
        expect(all.filter((one) => isOfBranch(one, 'a', branch))).toHaveLength(branch.count);
      for (const one of mine) expect(branches.filter((branch) => isOfBranch(one, 'a', branch))).toHaveLength(1);
    }),
  );
});
