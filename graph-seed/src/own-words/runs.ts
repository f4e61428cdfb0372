import { createHash } from 'node:crypto';
import { foldedWords } from '@actor-graph/server/model/fold.js';

/** So many words in a row that are the same as in a source are a copy, not a coincidence. */
export const RUN_LENGTH = 8;

/** Every run of `RUN_LENGTH` words of a text, folded, so that case, accents and punctuation make no difference. */
export function runsOf(text: string): string[] {
  const words = foldedWords(text);
  return words.slice(RUN_LENGTH - 1).map((_, first) => words.slice(first, first + RUN_LENGTH).join(' '));
}

/**
 * A run as 8 hexadecimal digits. Enough to recognise a run (of 2,000 runs, one in two million others would be mistaken
 * for one of them), and the run cannot be read from it: sources may be under copyright, so their words are not kept here.
 */
export function hashRun(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 8);
}
