import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromMap, onMap, overviewOf } from '../../src/graph/overview.js';

const coordinate = fc.integer({ min: -100_000, max: 100_000 });
const places = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 20 });
const SIZE = { width: 180, height: 120 };

test('everything is on the map, and a place of the map is where it says', () => {
  fc.assert(
    fc.property(places, (all) => {
      const overview = overviewOf(all, SIZE);
      for (const place of all) {
        const { x, y } = onMap(overview, place);
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(SIZE.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(SIZE.height);
        const back = fromMap(overview, { x, y });
        expect(Math.hypot(back.x - place.x, back.y - place.y)).toBeLessThan(0.5);
      }
    }),
  );
});
