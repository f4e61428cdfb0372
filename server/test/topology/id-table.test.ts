import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { IdTable } from '../../src/topology/id-table.js';

const ids = fc.array(fc.stringMatching(/^[a-z0-9-]{1,5}$/));

describe('IdTable', () => {
  test('numbers ids in ascending order, and finds them and their places again', () => {
    fc.assert(
      fc.property(ids, fc.stringMatching(/^[a-z0-9-]{0,5}$/), (some, other) => {
        const sorted = [...new Set(some)].sort();
        const table = IdTable.of(some);
        expect(Array.from({ length: table.size }, (_, i) => table.at(i))).toEqual(sorted);
        for (const [index, id] of sorted.entries()) expect(table.indexOf(id)).toBe(index);
        expect(table.indexOf(other)).toBe(sorted.indexOf(other));
        expect(table.firstAfter(other)).toBe(sorted.filter((id) => id <= other).length);
      }),
    );
  });

  test('does not find ids that merely share letters or a low byte', () => {
    const table = IdTable.of(['abc']);
    for (const id of ['', 'ab', 'abcd', 'abd', 'ab\u0163']) expect(table.indexOf(id)).toBe(-1);
  });

  test.each([-1, 1, 0.5, NaN])('has no id number %p', (index) => {
    expect(() => IdTable.of(['a']).at(index)).toThrow(`There is no id number ${index}: there are 1 ids`);
  });

  test.each(['é', 'éa', 'aé'])('refuses %j', (id) => {
    expect(() => IdTable.of([id])).toThrow(new RangeError(`The id "${id}" is not ASCII`));
  });
});
