import { formatSpan } from '../partial-date.js';
import { words } from '../words.js';
import type { ExportContent, ExportedClaim } from './content.js';
import { exportWords } from './words.js';

/** What is said about one numbered line. */
export interface Footnote {
  readonly number: number;
  /** In the direction of reading, worded as alleged where it is. */
  readonly sentence: string;
  /** Labels with what they say: dates and status, in words. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly claims: readonly ExportedClaim[];
}

/** A footnote for each relationship, in the order of their numbers. */
export const footnotesOf = ({ relationships, time }: ExportContent): Footnote[] =>
  relationships.map(({ id, number, sentence, since, until, status, claims }) => ({
    number,
    sentence,
    facts: [
      [exportWords.dates, formatSpan(since, until, words.dates) ?? exportWords.noDates],
      [exportWords.status, words.legend.status[status]],
      ...(time ? [[time.shown, time.said.get(id) ?? ''] as const] : []),
    ],
    claims,
  }));

/** What stands above the footnotes: what is shown, on which conditions, as of when. */
export function preambleOf({ conditions, made, revision, time }: ExportContent): string[] {
  const data = { day: made, revision: String(revision) };
  // One sentence for both: the day of the data is not the day that is looked at.
  return [...conditions, time ? exportWords.asOfTime({ ...data, when: time.shown }) : exportWords.asOf(data)];
}
