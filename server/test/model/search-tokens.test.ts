import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MAX_QUERY_TOKENS, nameTokens, queryTokens } from '../../src/model/search-tokens.js';

// Few letters make words that share trigrams by accident; many make a typo lose as much as it can.
const word = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength, maxLength });

const shareAToken = (query: string, name: string) => {
  const tokens = new Set(nameTokens(name));
  return queryTokens(query).some((token) => tokens.has(token));
};

describe('nameTokens', () => {
  test('gives trigrams, and the beginnings of words marked with _', () => {
    expect(nameTokens('Абай')).toEqual(['_a', '_ab', 'aba', 'bay']);
  });

  test('gives beginnings alone for short words', () => {
    expect(nameTokens('X of')).toEqual(['_xo', '_x', '_o', '_of']);
  });

  test('gives nothing for a name without letters', () => {
    expect(nameTokens('—')).toEqual([]);
  });
});

describe('queryTokens', () => {
  test('gives tokens a full-text index takes as they are, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tokens = queryTokens(text);
        for (const token of tokens) expect(token).toMatch(/^[\p{L}\p{N}_]+$/u);
        expect(new Set(tokens).size).toBe(tokens.length);
      }),
    );
  });

  test('gives no more than so many', () => {
    const long = Array.from({ length: 26 ** 2 }, (_, i) => `${i}`).join(' x');
    expect(queryTokens(long)).toHaveLength(MAX_QUERY_TOKENS);
  });

  test('finds a word by its beginnings', () => {
    fc.assert(
      fc.property(word(1, 12), fc.nat(), (name, cut) => {
        expect(shareAToken(name.slice(0, 1 + (cut % name.length)), name)).toBe(true);
      }),
    );
  });

  test('finds a word by three letters inside it', () => {
    fc.assert(
      fc.property(word(3, 12), fc.nat(), (name, cut) => {
        const start = cut % (name.length - 2);
        expect(shareAToken(name.slice(start, start + 3), name)).toBe(true);
      }),
    );
  });

  test('finds a word by itself with a letter wrong, missing, too many, or two swapped', () => {
    fc.assert(
      fc.property(word(4, 12), word(1, 1), (name, letter) => {
        for (let at = 0; at <= name.length; at += 1) {
          const before = name.slice(0, at);
          const typos = [
            before + letter + name.slice(at + 1),
            before + name.slice(at + 1),
            before + letter + name.slice(at),
            before + name.slice(at + 1, at + 2) + name.slice(at, at + 1) + name.slice(at + 2),
          ].filter((typo) => typo.length >= 4);
          for (const typo of typos) expect([typo, shareAToken(typo, name)]).toEqual([typo, true]);
        }
      }),
    );
  });
});
