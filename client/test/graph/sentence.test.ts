import { describe, expect, test } from '@jest/globals';
import { withoutSources } from '../../src/graph/sentence.js';

describe('a sentence of the API', () => {
  test.each([
    ['A leads B. Source: The Article.', ['The Article'], 'A leads B.'],
    ['А – лидер: Б. Источники: The Article; A. B: C.', ['The Article', 'A. B: C'], 'А – лидер: Б.'],
    ['A leads B.', ['The Article'], 'A leads B.'],
  ])('%j loses its sources', (text, titles, sentence) => {
    expect(withoutSources(text, titles)).toBe(sentence);
  });
});
