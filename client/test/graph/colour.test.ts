import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contrast, inkOn, visibleOn } from '../../src/graph/colour.js';

const colours = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('colours', () => {
  test('contrast is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#abcdef', '#abcdef')).toBe(1);
  });

  test('ink can be read on every colour', () => {
    fc.assert(fc.property(colours, (colour) => expect(contrast(inkOn(colour), colour)).toBeGreaterThanOrEqual(4.2)));
  });

  test('every colour is made visible on both grounds', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        expect(contrast(visibleOn(colour, '#f8f8f6', '#1c2127', 3), '#f8f8f6')).toBeGreaterThanOrEqual(3);
        expect(contrast(visibleOn(colour, '#14171b', '#e9ecef', 3), '#14171b')).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  test('a colour that is visible stays as it is', () => {
    expect(visibleOn('#2a56c6', '#ffffff', '#000000', 3)).toBe('#2a56c6');
  });
});
