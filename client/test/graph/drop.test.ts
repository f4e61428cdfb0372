import { describe, expect, test } from '@jest/globals';
import { actorsDropped, fieldsFor, hasRoom, isField, relationshipsDropped } from '../../src/graph/paths/drop.js';
import { MOST_ACTORS, MOST_PASSED, NO_QUESTION } from '../../src/graph/paths/path-question.js';

const some = (count: number): string[] => Array.from({ length: count }, (_, index) => `x${index}`);

describe('what is dropped on a question', () => {
  test('has the fields of the question; a relationship can only be avoided, where anything can', () => {
    expect(fieldsFor(NO_QUESTION, false)).toEqual(['from', 'via', 'to', 'avoid']);
    expect(fieldsFor(NO_QUESTION, true)).toEqual(['avoid']);
    expect(fieldsFor({ ...NO_QUESTION, asks: 'EVERY' }, false)).toEqual(['from', 'to', 'avoid']);
    expect(fieldsFor({ ...NO_QUESTION, asks: 'CONNECTION' }, false)).toEqual(['actors', 'avoid']);
    expect(fieldsFor({ ...NO_QUESTION, asks: 'COMMON' }, false)).toEqual(['actors']);
    expect(fieldsFor({ ...NO_QUESTION, asks: 'COMMON' }, true)).toEqual([]);
  });

  test('goes into one field, once, behind who is there, and out of every other field of the question', () => {
    const question = { ...NO_QUESTION, from: ['a', 'b'], to: ['c'], via: ['d'], avoid: ['e'], actors: ['a'] };
    const dropped = actorsDropped(question, 'to', ['a', 'c', 'd', 'e']);
    expect(dropped).toEqual({ ...question, from: ['b'], to: ['c', 'a', 'd', 'e'], via: [], avoid: [] });
    // It was not asked about by this question, so it is left as it is.
    expect(dropped.actors).toEqual(['a']);
  });

  test('takes no more than the question may have', () => {
    expect(hasRoom({ ...NO_QUESTION, to: some(MOST_ACTORS - 1) }, 'to', 1)).toBe(true);
    expect(hasRoom({ ...NO_QUESTION, to: some(MOST_ACTORS) }, 'to', 1)).toBe(false);
    expect(hasRoom({ ...NO_QUESTION, via: some(MOST_PASSED - 1) }, 'via', 2)).toBe(false);
    expect(actorsDropped({ ...NO_QUESTION, avoid: some(MOST_PASSED) }, 'avoid', ['z']).avoid).toEqual(
      some(MOST_PASSED),
    );
  });

  test('relationships are avoided, each once, and nothing else changes', () => {
    const question = { ...NO_QUESTION, from: ['a'], avoidRelationships: ['r'] };
    expect(relationshipsDropped(question, ['r', 's'])).toEqual({ ...question, avoidRelationships: ['r', 's'] });
  });

  test('is told where by name', () => {
    expect(['from', 'via', 'to', 'actors', 'avoid', 'mode', 'toString', undefined].map(isField)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
