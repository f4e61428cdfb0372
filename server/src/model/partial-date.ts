// Partial dates (`2019`, `2019-03`, `2019-03-20`: EDTF level 0, https://www.loc.gov/standards/datetime/)
// and stretches of time between them. A partial date stands for every day it could mean, so whether
// something held at a time has three answers: certainly, possibly, not.

/** The first and the last day something could mean, as days since 1970-01-01. Open ends are infinite. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MS_PER_DAY = 86_400_000;

/** All time. */
export const ALWAYS: DayRange = { first: -Infinity, last: Infinity };

function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MS_PER_DAY;
}

/**
 * The days a partial date could mean, or `undefined` where the text is not one:
 * `2019-02` gives the days from 2019-02-01 to 2019-02-28; `2023-13-45` and `19` give `undefined`.
 */
export function parsePartialDate(text: string): DayRange | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  const lastOfMonth = dayNumber(year, month + 1, 0);
  if (match[3] === undefined) return { first: dayNumber(year, month, 1), last: lastOfMonth };
  const day = dayNumber(year, month, Number(match[3]));
  if (Number(match[3]) < 1 || day > lastOfMonth) return undefined;
  return { first: day, last: day };
}

/**
 * The days a date range could cover, or `undefined` where the text is not one: two partial dates with a
 * slash between, either of which may be `..` for an open end, or a single partial date.
 * A range that certainly ends before it begins is not one.
 */
export function parseDateRange(text: string): DayRange | undefined {
  const ends = text.split('/');
  if (ends.length === 1) return parsePartialDate(text);
  if (ends.length !== 2) return undefined;
  const [since, until] = ends.map((end) => (end === '..' ? ALWAYS : parsePartialDate(end)));
  if (!since || !until || since.first > until.last) return undefined;
  return { first: since.first, last: until.last };
}

/**
 * The longest stretch something could have lasted, from when it began and ended. `null` is unknown and
 * could be any time. Throws `RangeError` naming a text that is not a partial date.
 */
export function possibleDays(since: string | null, until: string | null): DayRange {
  return {
    first: since === null ? -Infinity : mustParse(since).first,
    last: until === null ? Infinity : mustParse(until).last,
  };
}

/** The days two ranges share, or `undefined` for none. */
export function intersectDays(a: DayRange, b: DayRange): DayRange | undefined {
  const first = Math.max(a.first, b.first);
  const last = Math.min(a.last, b.last);
  return first <= last ? { first, last } : undefined;
}

/** A day number as `YYYY-MM-DD`. */
export function formatDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/**
 * A stretch of days as text, as short as it can be said exactly: a whole year as `2019`, a whole month as
 * `2019-03`, the ends of longer ones likewise, open ends as `..`.
 */
export function formatDayRange({ first, last }: DayRange): string {
  const single = Number.isFinite(first) ? [4, 7, 10].map((length) => formatDay(first).slice(0, length)) : [];
  const exact = single.find((text) => {
    const days = mustParse(text);
    return days.first === first && days.last === last;
  });
  if (exact !== undefined) return exact;
  const since = first === -Infinity ? '..' : formatFirstDay(first);
  const until = last === Infinity ? '..' : formatLast(last);
  return `${since}/${until}`;
}

/** The day something begins on, as short as it can be said exactly: `2019` for the first day of that year. */
export function formatFirstDay(day: number): string {
  const text = formatDay(day);
  if (text.endsWith('-01-01')) return text.slice(0, 4);
  return text.endsWith('-01') ? text.slice(0, 7) : text;
}

function formatLast(day: number): string {
  const text = formatDay(day);
  if (text.endsWith('-12-31')) return text.slice(0, 4);
  return formatDay(day + 1).endsWith('-01') ? text.slice(0, 7) : text;
}

function mustParse(text: string): DayRange {
  const days = parsePartialDate(text);
  if (!days) throw new RangeError(`"${text}" is not a partial date`);
  return days;
}
