import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BestConnected } from '../../src/topology/best-connected.js';

test('picks what sorting everything would put first, however many are offered', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 400, size: 'max' }), fc.nat({ max: 8 }), (degrees, most) => {
      const best = new BestConnected(Int32Array.from(degrees), most);
      for (const entity of degrees.keys()) best.offer(degrees.length - 1 - entity);
      const sorted = [...degrees.keys()].sort((a, b) => degrees[b]! - degrees[a]! || a - b);
      expect(best.picked()).toEqual(sorted.slice(0, most));
    }),
  );
});
