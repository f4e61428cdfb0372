import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { overlaps } from '../../src/graph/geometry.js';
import { align, ALIGNMENTS } from '../../src/graph/layout/align.js';
import type { Point } from '../../src/graph/picture.js';

const whole = fc.integer({ min: -2000, max: 2000 });
const crowds = fc
  .array(fc.record({ x: whole, y: whole }), { minLength: 3, maxLength: 12 })
  .map((points) => new Map(points.map((point, index): [string, Point] => [`e${index}`, point])));

const values = (places: ReadonlyMap<string, Point>, axis: 'x' | 'y'): number[] =>
  [...places.values()].map((place) => place[axis]).sort((a, b) => a - b);

describe('putting several in line', () => {
  test.each(ALIGNMENTS.slice(0, 6))('%s: all on one line, in whole pixels, none covering another', (how) => {
    fc.assert(
      fc.property(crowds, (places) => {
        const axis = how === 'left' || how === 'centre' || how === 'right' ? 'x' : 'y';
        const after = align(places, how);
        const [least = 0, most = 0] = [values(places, axis)[0], values(places, axis).at(-1)];
        const line =
          { left: least, top: least, right: most, bottom: most }[how as 'left'] ?? Math.round((least + most) / 2);
        expect(new Set(values(after, axis))).toEqual(new Set([line]));
        const all = [...after.values()];
        expect(all.some((a, index) => all.slice(index + 1).some((b) => overlaps(a, b)))).toBe(false);
      }),
    );
  });

  test('spreading keeps the first and the last, and the order, with equal steps', () => {
    const places = new Map([
      ['c', { x: 1000, y: 40 }],
      ['a', { x: 0, y: 0 }],
      ['b', { x: 170, y: 10 }],
    ]);
    expect(align(places, 'across')).toEqual(
      new Map([
        ['a', { x: 0, y: 0 }],
        ['b', { x: 500, y: 10 }],
        ['c', { x: 1000, y: 40 }],
      ]),
    );
  });

  test.each(['across', 'down'] as const)('spread %s, none covers another, however near they were', (how) => {
    fc.assert(
      fc.property(crowds, (places) => {
        const all = [...align(places, how).values()];
        expect(all.some((a, index) => all.slice(index + 1).some((b) => overlaps(a, b)))).toBe(false);
      }),
    );
  });
});
