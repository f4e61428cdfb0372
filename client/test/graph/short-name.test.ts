import { describe, expect, test } from '@jest/globals';
import { shortName } from '../../src/graph/labels/short-name.js';

const LONG = 'Society for the Preservation of Long Names, and of Those Who Bear Them, Incorporated';

describe('a name beside a symbol', () => {
  test('is whole where it is of usual length', () => {
    expect(shortName('Presidential candidate backed by the Amanat trade union')).not.toContain('…');
  });

  test('ends with a word where it is very long', () => {
    expect(shortName(LONG)).toBe('Society for the Preservation of Long Names, and of Those Who…');
  });

  test('is cut where it has no words, between characters and not within one', () => {
    expect(shortName('🙂'.repeat(80))).toBe(`${'🙂'.repeat(63)}…`);
  });
});
