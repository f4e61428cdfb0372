import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  NAMED,
  nameSizeAt,
  placesAround,
  placesForNames,
  type NameLabel,
  type NamePlace,
} from '../../src/graph/labels/name-labels.js';
import { NAME_SIZE } from '../../src/graph/appearance.js';
import { NearIndex } from '../../src/graph/labels/near-index.js';
import { collide, type Turned } from '../../src/graph/labels/turned.js';

const at = fc.integer({ min: -300, max: 300 });

const boxes: fc.Arbitrary<Turned> = fc.record({
  centre: fc.record({ x: at, y: at }),
  width: fc.integer({ min: 1, max: 150 }),
  height: fc.integer({ min: 1, max: 60 }),
  angle: fc.double({ min: 0, max: 6, noNaN: true }),
});

const symbol = (x: number, y: number): Turned => ({ centre: { x, y }, width: 30, height: 30, angle: 0 });
const NOWHERE: Turned = { centre: { x: 0, y: 0 }, width: 0, height: 0, angle: 0 };
/** As far as a name beneath its symbol stays away from others. */
const grown = (box: Turned): Turned => ({ ...box, width: box.width + 10, height: box.height + 10 });

const names: fc.Arbitrary<NameLabel[]> = fc
  .array(fc.record({ boxes: fc.array(boxes, { minLength: 1, maxLength: 3 }), priority: fc.nat(3) }), { maxLength: 40 })
  .map((all) =>
    all.map(({ boxes: some, priority }, index) => ({
      id: `e${index}`,
      symbol: NOWHERE,
      priority,
      places: some.map((box): NamePlace => ({ across: 0, down: 1, box, room: box })),
    })),
  );

const EVERYWHERE = { x1: -1000, y1: -1000, x2: 1000, y2: 1000 };

describe('names with room', () => {
  test('none covers another; only those that matter cover symbols; each left out has no place among those no less important', () => {
    fc.assert(
      fc.property(names, fc.array(boxes, { maxLength: 20 }), (all, symbols) => {
        const written = placesForNames(all, symbols, EVERYWHERE);
        for (const { id, places, priority } of all) {
          const place = written.get(id);
          const before = all.flatMap((other) => {
            const at = other.id !== id && other.priority >= priority ? written.get(other.id) : undefined;
            return at ? [at.room] : [];
          });
          const onSymbols = ({ box }: NamePlace): boolean => symbols.some((symbol) => collide(symbol, grown(box)));
          const onNames = ({ room }: NamePlace): boolean => before.some((other) => collide(other, room));
          if (place) {
            expect(onNames(place)).toBe(false);
            if (priority < NAMED) expect(symbols.filter((symbol) => collide(symbol, place.box))).toEqual([]);
          } else {
            expect(places.every((one) => onNames(one) || (priority < NAMED && onSymbols(one)))).toBe(true);
          }
        }
      }),
    );
  });

  test('a name stands elsewhere rather than on a symbol or beyond the picture', () => {
    const own = symbol(0, 0);
    const name = (priority: number): NameLabel => ({
      id: 'a',
      symbol: own,
      priority,
      places: placesAround({ x: 0, y: 0 }, { width: 100, height: 15 }, 30, { across: 1, down: 1 }),
    });
    const side = (symbols: readonly Turned[], priority = 0, bounds = EVERYWHERE) => {
      const place = placesForNames([name(priority)], [own, ...symbols], bounds).get('a');
      return place ? [place.across, place.down] : null;
    };
    const [below, above, right] = [symbol(0, 55), symbol(0, -55), symbol(60, 0)];
    expect(side([])).toEqual([0, 1]);
    expect(side([below])).toEqual([0, -1]);
    expect(side([below], 0, { ...EVERYWHERE, y1: -20 })).toEqual([1, 0]);
    expect(side([below, above])).toEqual([1, 0]);
    expect(side([below, above, right])).toEqual([-1, 0]);
    const around = [-1, 0, 1].flatMap((x) => [-1, 0, 1].flatMap((y) => (x || y ? symbol(x * 60, y * 40) : [])));
    expect(side(around)).toBeNull();
    // Below and above it would cover three.
    expect(side(around, NAMED)).toEqual([1, 0]);
    expect(side([...around, symbol(110, 0)], NAMED)).toEqual([-1, 0]);
    expect(side(around, NAMED, { ...EVERYWHERE, x2: 100 })).toEqual([-1, 0]);
  });

  test('are as large as usual where that can be read, and larger the farther away', () => {
    expect(nameSizeAt(1)).toBe(NAME_SIZE);
    expect(nameSizeAt(0.6)).toBe(NAME_SIZE);
    fc.assert(
      fc.property(fc.double({ min: 0.02, max: 3, noNaN: true }), (zoom) => {
        expect(nameSizeAt(zoom) * zoom).toBeGreaterThanOrEqual(7.5);
      }),
    );
  });
});

test('what is near a rectangle is found, wherever its cells are', () => {
  fc.assert(
    fc.property(fc.array(boxes), boxes, fc.integer({ min: 10, max: 200 }), (all, wanted, cell) => {
      const index = new NearIndex(cell);
      for (const box of all) index.add(box);
      const found = index.someNear(wanted, (other) => collide(other, wanted));
      expect(found).toBe(all.some((other) => collide(other, wanted)));
    }),
  );
});
