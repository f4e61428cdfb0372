import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FIRST_PART, nextPart } from '../../src/canvas/pace.js';

test('parts become smaller where they take long, and larger where they do not, but never nothing nor all', () => {
  expect(nextPart(FIRST_PART, 200)).toBeLessThan(FIRST_PART);
  expect(nextPart(FIRST_PART, 10)).toBeGreaterThan(FIRST_PART);
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true })), (times) => {
      const last = times.reduce(nextPart, FIRST_PART);
      expect(Number.isInteger(last)).toBe(true);
      expect(last).toBeGreaterThan(0);
      expect(last).toBeLessThanOrEqual(500);
    }),
  );
});
