import { languageSpoken } from './words.js';

/** As the Unicode CLDR has them. Chromium says it knew Kazakh, but writes `M01`. */
const KAZAKH_MONTHS = ['қаң', 'ақп', 'нау', 'сәу', 'мам', 'мау', 'шіл', 'там', 'қыр', 'қаз', 'қар', 'жел'];

/**
 * A partial date as the language spoken now writes it: `2019`, `Mar 2019`, `Mar 20, 2019`.
 * @param date known to the year, the month or the day, as `isPartialDate` accepts it; anything else stays as it is
 */
export function dayInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (month === undefined || Number.isNaN(at.getTime())) return date;
  if (languageSpoken() === 'kk')
    return [
      `${Number(year)} ж.`,
      ...(day === undefined ? [] : [Number(day)]),
      `${KAZAKH_MONTHS[at.getUTCMonth()]}.`,
    ].join(' ');
  const format = new Intl.DateTimeFormat(languageSpoken(), {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  if (day !== undefined) return format.format(at);
  // Made from the whole date, because a month by itself is in a case that does not go with "since" in Russian.
  const parts = format.formatToParts(at);
  const dayAt = parts.findIndex(({ type }) => type === 'day');
  return parts
    .filter((_, index) => index !== dayAt && index !== dayAt + 1)
    .map(({ value }) => value)
    .join('');
}
