import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FIRST_PART, nextPart } from '../../src/canvas/pace.js';

test('parts become smaller where they take long, and larger where they do not, but neither one by one nor all at once', () => {
  expect(nextPart(FIRST_PART, 200)).toBeLessThan(FIRST_PART);
  expect(nextPart(FIRST_PART, 10)).toBeGreaterThan(FIRST_PART);
  fc.assert(
    fc.property(fc.array(fc.nat(1_000)), (times) => {
      const last = times.reduce(nextPart, FIRST_PART);
      expect(Number.isInteger(last)).toBe(true);
      expect(last).toBeGreaterThanOrEqual(25);
      expect(last).toBeLessThanOrEqual(500);
    }),
  );
});
