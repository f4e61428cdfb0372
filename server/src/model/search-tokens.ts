// What a store's full-text index sees instead of names. Stores differ in how they split and match words;
// with tokens made here they need to do neither and give the same candidates.

import { foldedWords } from './fold.js';

/** The most tokens a query is turned into. */
export const MAX_QUERY_TOKENS = 64;

/** The least length of a word in which one typo is forgiven, and of one in which two are. */
export const TYPO_LENGTHS = [4, 8] as const;

// Words this short can lose every trigram and their first two letters to one typo.
const FRAGILE_LENGTH = 5;

/**
 * The tokens a name is found by, each once: every three letters in a row of its folded words, and, marked with `_`,
 * the first letter and the first two letters of each word, and the first two letters of the name, spaces aside.
 * `Абай` gives `_a`, `_ab`, `aba`, `bay`.
 */
export function nameTokens(name: string): readonly string[] {
  const tokens = new Set<string>();
  const words = foldedWords(name);
  // People leave out spaces, `jk` for `J. K.`, and only this tells where such a name begins.
  if (words.length > 1) tokens.add(`_${words.join('').slice(0, 2)}`);
  for (const word of words) {
    tokens.add(`_${word.slice(0, 1)}`);
    if (word.length > 1) tokens.add(`_${word.slice(0, 2)}`);
    for (const trigram of trigrams(word)) tokens.add(trigram);
  }
  return [...tokens];
}

/**
 * The tokens to look for, each once and at most `MAX_QUERY_TOKENS`. A word of the query shares at least one of them with
 * every name that has it as a word or as the beginning of one, with every name that has three or more letters of it inside
 * a word, and with every name in which it stands with one typo. Two typos can leave nothing in common where both are
 * swaps in a word of eight or nine letters; looking further would bring every name with the same first letter.
 */
export function queryTokens(text: string): readonly string[] {
  const tokens = new Set<string>();
  for (const word of foldedWords(text)) {
    tokens.add(`_${word.slice(0, 2)}`);
    for (const trigram of trigrams(word)) tokens.add(trigram);
    if (word.length >= TYPO_LENGTHS[0] && word.length <= FRAGILE_LENGTH) {
      tokens.add(`_${word.slice(0, 1)}`);
      // The first letter of the name, where the first two letters were swapped.
      tokens.add(`_${word.slice(1, 2)}`);
    }
  }
  return [...tokens].slice(0, MAX_QUERY_TOKENS);
}

function trigrams(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 2) }, (_, start) => word.slice(start, start + 3));
}
