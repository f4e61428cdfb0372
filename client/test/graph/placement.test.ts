import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { arrange } from '../../src/graph/layout/force.js';
import { overlaps } from '../../src/graph/geometry.js';
import type { Point } from '../../src/graph/picture.js';
import { placeBeside } from '../../src/graph/placement.js';
import { separate } from '../../src/graph/layout/separate.js';
import { graphs } from '../support/pictures.js';

const overlapping = (places: ReadonlyMap<string, Point>): string[] => {
  const all = [...places];
  return all.flatMap(([id, at], index) =>
    all.slice(index + 1).flatMap(([other, there]) => (overlaps(at, there) ? `${id} and ${other}` : [])),
  );
};

describe('placing beside what is drawn', () => {
  test('nothing overlaps, whatever is added to whatever', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), ({ ids, lines }, cut) => {
        const placed = arrange(ids.slice(0, cut % ids.length), lines);
        const added = placeBeside(placed, ids.slice(cut % ids.length), lines, { x: 0, y: 0 });
        const together = new Map([...placed, ...added]);
        expect([...together.keys()].sort()).toEqual([...ids].sort());
        expect(overlapping(together)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('the same question gets the same answer', () => {
    fc.assert(
      fc.property(graphs, ({ ids, lines }) => {
        const ask = () => placeBeside(new Map([['e0', { x: 0, y: 0 }]]), ids.slice(1), lines, { x: 0, y: 0 });
        expect(ask()).toEqual(ask());
      }),
      { numRuns: 20 },
    );
  });

  test('a neighbour is placed beside its neighbour, not beside the middle of the canvas', () => {
    const placed = new Map([['far', { x: 3000, y: 3000 }]]);
    const at = placeBeside(placed, ['new'], [{ source: 'far', target: 'new' }], { x: 0, y: 0 }).get('new');
    expect(Math.hypot((at?.x ?? 0) - 3000, (at?.y ?? 0) - 3000)).toBeLessThan(300);
  });

  test('what is connected to nothing goes where the person looks', () => {
    expect(placeBeside(new Map(), ['new'], [], { x: 70, y: 40 }).get('new')).toEqual({ x: 70, y: 40 });
  });
});

describe('pushing apart', () => {
  const crowds = fc.array(fc.record({ x: fc.integer({ min: 0, max: 120 }), y: fc.integer({ min: 0, max: 120 }) }), {
    minLength: 2,
    maxLength: 20,
  });

  test('a crowd on one spot ends up with room for each, rounded places included', () => {
    fc.assert(
      fc.property(crowds, (points) => {
        const apart = separate(points).map(({ x, y }, index): [string, Point] => [
          String(index),
          { x: Math.round(x), y: Math.round(y) },
        ]);
        expect(overlapping(new Map(apart))).toEqual([]);
      }),
    );
  });

  test('what has room stays where it is', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 500, y: 3 },
    ];
    expect(separate(points)).toEqual(points);
  });
});

describe('arranging everything', () => {
  test('nothing overlaps, and every place is a whole pixel', () => {
    fc.assert(
      fc.property(graphs, ({ ids, lines }) => {
        const places = arrange(ids, lines);
        expect(places.size).toBe(ids.length);
        expect(overlapping(places)).toEqual([]);
        expect([...places.values()].every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('the same graph looks the same, whatever order it comes in', () => {
    fc.assert(
      fc.property(graphs, ({ ids, lines }) => {
        const reversed = arrange([...ids].reverse(), [...lines].reverse());
        expect([...reversed].sort()).toEqual([...arrange(ids, lines)].sort());
      }),
      { numRuns: 20 },
    );
  });

  test('a chain of three lies stretched out, so that no line crosses an entity', () => {
    const lines = [
      { source: 'a', target: 'b' },
      { source: 'b', target: 'c' },
    ];
    const { a, b, c } = Object.fromEntries(arrange(['a', 'b', 'c'], lines)) as Record<string, Point>;
    const length = (p?: Point, q?: Point) => Math.hypot((p?.x ?? 0) - (q?.x ?? 0), (p?.y ?? 0) - (q?.y ?? 0));
    expect(length(a, c)).toBeGreaterThan(1.7 * length(a, b));
  });
});
