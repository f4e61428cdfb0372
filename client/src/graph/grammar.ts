import { languageSpoken } from './words.js';

/** Chromium says it knew Kazakh, but knows neither its "and" nor how it writes numbers, which is as in Russian. */
const isKazakh = (): boolean => languageSpoken() === 'kk';

/** Things in a sentence of the language spoken now: `a, b and c`. */
export const list = (items: readonly string[]): string =>
  isKazakh()
    ? [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(' және ')
    : new Intl.ListFormat(languageSpoken(), { type: 'conjunction' }).format(items);

/** The locale whose numbers are written as in the language spoken now. */
const numberLocale = (): string => (isKazakh() ? 'ru' : languageSpoken());

const formats = new Map<string, Intl.NumberFormat>();

/** Remembers what it made: making one takes longer than writing hundreds of numbers with it. */
function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${numberLocale()} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(numberLocale(), options);
  formats.set(key, format);
  return format;
}

/** A number as the language spoken now writes it, with so many decimals at most. */
export const figure = (number: number, decimals: number): string =>
  numberFormat({ maximumFractionDigits: decimals }).format(number);

/** A number as the language spoken now writes it, to so many digits. */
export const toDigits = (number: number, digits: number): string =>
  numberFormat({ maximumSignificantDigits: digits }).format(number);
