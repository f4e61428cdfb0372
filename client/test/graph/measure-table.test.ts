import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NODE_SIZE } from '../../src/graph/appearance.js';
import { groupColour, looksFor, sizeFor } from '../../src/graph/measures/measure-scale.js';
import { histogram, measureCells, measureFigure, rowsOf, sortRows } from '../../src/graph/measures/measure-table.js';
import type { Measured } from '../../src/graph/measures/all.js';
import { entity } from '../support/pictures.js';

const MEASURED: Measured = {
  degree: { a: 1, b: 9, c: 1 },
  betweenness: { a: 0, b: 0.5, c: 0 },
  pagerank: { a: 0.2, b: 0.6, c: 0.2 },
  communities: { a: 2, b: 1, c: 1 },
};

describe('the table of measures', () => {
  const rows = rowsOf(['c', 'a', 'b', 'not measured yet'].map(entity), MEASURED);
  const order = (by: Parameters<typeof sortRows>[1]): string =>
    sortRows(rows, by)
      .map(({ id }) => id)
      .join('');

  test('is sorted with the greatest first, by name, or by group', () => {
    expect(order('degree')).toBe('bac');
    expect(order('name')).toBe('abc');
    expect(order('communities')).toBe('bca');
  });

  test('is exported as it is sorted, with all digits', () => {
    expect(measureCells(sortRows(rows, 'degree')).slice(0, 2)).toEqual([
      ['id', 'name', 'type', 'degree', 'betweenness', 'pagerank', 'communities'],
      ['b', 'B', 'Person', 9, 0.5, 0.6, 1],
    ]);
  });

  test('shows three digits', () => {
    expect([0, 12, 0.123456, 1 / 3000].map(measureFigure)).toEqual(['0', '12', '0.123', '0.000333']);
  });
});

describe('a histogram', () => {
  test('counts every value in exactly one bin', () => {
    const values = fc.oneof(
      fc.tuple(fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 1 }), fc.constant(true)),
      fc.tuple(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), fc.constant(false)),
    );
    fc.assert(
      fc.property(values, ([all, whole]) => {
        const bins = histogram(all, whole);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        expect(bins.length).toBeLessThanOrEqual(10);
      }),
    );
  });

  test('of few whole numbers has a bar for each', () => {
    expect(histogram([1, 3, 3], true)).toEqual([
      { from: 1, to: 1, count: 1 },
      { from: 2, to: 2, count: 0 },
      { from: 3, to: 3, count: 2 },
    ]);
  });
});

describe('how measures look', () => {
  test('area grows with the value, within bounds', () => {
    const area = (value: number): number => sizeFor(value, 10) ** 2;
    expect(area(4) - area(2)).toBeCloseTo(area(8) - area(6), 6);
    expect([sizeFor(0, 0), sizeFor(0, 10)].every((size) => size < NODE_SIZE)).toBe(true);
    expect(sizeFor(10, 10)).toBe(2 * NODE_SIZE);
  });

  test('groups have a number and a colour, and without a measure the size is the usual', () => {
    expect(looksFor({ size: null, communities: true }, MEASURED).get('a')).toEqual({
      size: NODE_SIZE,
      group: 2,
      colour: groupColour(2),
    });
    expect(looksFor({ size: 'degree', communities: false }, MEASURED).get('b')).toEqual({
      size: 2 * NODE_SIZE,
      group: null,
      colour: null,
    });
  });
});
