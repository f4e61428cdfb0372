import { describe, expect, test } from '@jest/globals';
import { localize, withDescendants } from '../../src/model/ontology.js';

describe('localize', () => {
  const text = { en: 'union', ru: 'союз' };

  test.each([
    ['en', 'union'],
    ['ru', 'союз'],
    ['RU-kz', 'союз'],
    ['kk', 'union'],
    ['de', 'union'],
    ['', 'union'],
    ['russian', 'union'],
  ])('gives in %j the text %j', (lang, expected) => {
    expect(localize(text, lang)).toBe(expected);
  });
});

describe('withDescendants', () => {
  const types = [
    { id: 'Local', parent: 'Union' },
    { id: 'Union', parent: 'Organization' },
    { id: 'Organization', parent: null },
    { id: 'Party', parent: 'Organization' },
    { id: 'Person', parent: null },
  ];
  const from = (...ids: string[]) => [...withDescendants(types, ids)].sort();

  test('adds everything that refines a type, however deep and in whatever order', () => {
    expect(from('Organization')).toEqual(['Local', 'Organization', 'Party', 'Union']);
    expect(from('Union', 'Person')).toEqual(['Local', 'Person', 'Union']);
  });

  test('gives nothing for nothing, and for what is not a type', () => {
    expect(from()).toEqual([]);
    expect(from('Ghost')).toEqual([]);
  });

  test('ends where types refine one another in a circle', () => {
    const circle = [
      { id: 'A', parent: 'B' },
      { id: 'B', parent: 'A' },
    ];
    expect([...withDescendants(circle, ['A'])].sort()).toEqual(['A', 'B']);
  });
});
