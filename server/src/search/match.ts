import { foldedWords } from '../model/fold.js';
import { isTypoOf } from './typo.js';

/**
 * How well a name matches, by kind of match. Few steps: within a kind, what is better connected comes first. Where in the
 * name the words stand does not count, since people are looked for by their last name.
 */
export const SCORES = {
  wholeName: 1,
  wholeWords: 0.8,
  beginningsOfWords: 0.6,
  insideWords: 0.4,
  typo: 0.2,
} as const;

// Shorter pieces would be found inside almost anything.
const SHORTEST_INSIDE = 3;

/** What is looked for: the folded words of the text. */
export type Query = readonly string[];

/**
 * How well a name matches, 0 to 1; 0 where a word of the query matches no word of the name. Spaces and hyphens do not
 * matter for a whole name: `nursultan` is the whole of `Nur-Sultan`.
 */
export function scoreOf(query: Query, name: string): number {
  if (query.length === 0) return 0;
  const words = foldedWords(name);
  if (words.join('') === query.join('')) return SCORES.wholeName;
  return Math.min(...query.map((typed) => Math.max(0, ...words.map((word) => scoreOfWord(typed, word)))));
}

function scoreOfWord(typed: string, word: string): number {
  if (word === typed) return SCORES.wholeWords;
  if (word.startsWith(typed)) return SCORES.beginningsOfWords;
  if (typed.length >= SHORTEST_INSIDE && word.includes(typed)) return SCORES.insideWords;
  return isTypoOf(typed, word) ? SCORES.typo : 0;
}
