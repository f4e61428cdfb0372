import { dayInWords } from './day-in-words.js';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a date known to the year, the month or the day, and one that exists: `2019`, `2019-03`, `2019-03-20`. */
export function isPartialDate(text: string): boolean {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  const date = new Date(`${text}${day === undefined ? '-01' : ''}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}${day ? `-${day}` : ''}`);
}

/** Whether a stretch between two partial dates has any day in it; where one is null, it is open. */
export function isInOrder(since: string | null, until: string | null): boolean {
  if (since === null || until === null) return true;
  // Written the same way and to the same length, dates have the order of their texts.
  const known = Math.min(since.length, until.length);
  return since.slice(0, known) <= until.slice(0, known);
}

/** A stretch of time in words: `2019 – Jan 2022`, `since 2019`, `until 2022`; null when nothing is known. */
export function formatSpan(
  since: string | null,
  until: string | null,
  words: { since: (values: { day: string }) => string; until: (values: { day: string }) => string },
): string | null {
  if (since && until) return since === until ? dayInWords(since) : `${dayInWords(since)} – ${dayInWords(until)}`;
  if (since) return words.since({ day: dayInWords(since) });
  return until ? words.until({ day: dayInWords(until) }) : null;
}
