import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Heap } from '../../src/paths/heap.js';

test('gives back what waits in order, whatever is put in between', () => {
  const numbers = fc.array(fc.oneof(fc.integer(), fc.constant('take' as const)));
  fc.assert(
    fc.property(numbers, (actions) => {
      const heap = new Heap((a, b) => a < b);
      const waiting: number[] = [];
      for (const action of actions) {
        if (action === 'take') {
          expect(heap.pop()).toBe(waiting.sort((a, b) => a - b).shift());
        } else {
          heap.push(action);
          waiting.push(action);
        }
      }
    }),
  );
});
