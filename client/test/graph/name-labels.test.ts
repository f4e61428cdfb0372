import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NAME_SIZE, namesWithRoom, nameSizeAt, type NameLabel } from '../../src/graph/name-labels.js';
import { NearIndex } from '../../src/graph/near-index.js';
import { collide, type Turned } from '../../src/graph/turned.js';

const at = fc.integer({ min: -300, max: 300 });

const boxes: fc.Arbitrary<Turned> = fc.record({
  centre: fc.record({ x: at, y: at }),
  width: fc.integer({ min: 1, max: 150 }),
  height: fc.integer({ min: 1, max: 60 }),
  angle: fc.double({ min: 0, max: 6, noNaN: true }),
});

const names: fc.Arbitrary<NameLabel[]> = fc
  .array(fc.record({ box: boxes, priority: fc.nat(3) }), { maxLength: 40 })
  .map((all) => all.map((one, index) => ({ ...one, id: `e${index}` })));

describe('names with room', () => {
  test('none covers another, and each left out would cover one that is no less important', () => {
    fc.assert(
      fc.property(names, (all) => {
        const ids = namesWithRoom(all);
        const shown = all.filter(({ id }) => ids.includes(id));
        for (const one of all) {
          const over = shown.filter((other) => other !== one && collide(other.box, one.box));
          if (shown.includes(one)) expect(over).toEqual([]);
          else expect(over.some(({ priority }) => priority >= one.priority)).toBe(true);
        }
      }),
    );
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
