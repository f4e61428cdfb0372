import { distance } from 'fastest-levenshtein';
import { TYPO_LENGTHS } from '../model/search-tokens.js';

/**
 * Whether two folded words are the same but for a forgivable typo in the first: one edit from four letters, two from
 * eight. An edit is a letter wrong, missing or too many, or two neighbours swapped. Numbers have no typos: 2021 is
 * another year than 2022.
 */
export function isTypoOf(typed: string, word: string): boolean {
  if (/\d/.test(typed)) return false;
  return isWithin(typed, word, TYPO_LENGTHS.filter((length) => typed.length >= length).length);
}

function isWithin(typed: string, word: string, edits: number): boolean {
  const plain = distance(typed, word);
  if (plain <= edits) return true;
  // Without swaps, a swap is two edits.
  return plain <= edits * 2 && swaps(typed).some((swapped) => isWithin(swapped, word, edits - 1));
}

function swaps(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) =>
    [word.slice(0, at), word.slice(at + 1, at + 2), word.slice(at, at + 1), word.slice(at + 2)].join(''),
  );
}
