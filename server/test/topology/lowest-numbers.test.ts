import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LowestNumbers } from '../../src/topology/lowest-numbers.js';

test('picks what sorting everything would put first', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { maxLength: 200, size: 'max' }), fc.nat({ max: 8 }), (numbers, most) => {
      const lowest = new LowestNumbers(most);
      for (const number of numbers) lowest.offer(number);
      expect(lowest.picked()).toEqual([...numbers].sort((a, b) => a - b).slice(0, most));
    }),
  );
});
