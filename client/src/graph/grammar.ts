import { languageSpoken } from './words.js';

/** Chromium says it knew Kazakh, but knows neither its "and" nor how it writes numbers, which is as in Russian. */
const isKazakh = (): boolean => languageSpoken() === 'kk';

/** Things in a sentence of the language spoken now: `a, b and c`. */
export const list = (items: readonly string[]): string =>
  isKazakh()
    ? [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(' және ')
    : new Intl.ListFormat(languageSpoken(), { type: 'conjunction' }).format(items);

/** The locale whose numbers are written as in the language spoken now. */
export const numberLocale = (): string => (isKazakh() ? 'ru' : languageSpoken());

/** A number as the language spoken now writes it, with so many decimals at most. */
export const figure = (number: number, decimals: number): string =>
  new Intl.NumberFormat(numberLocale(), { maximumFractionDigits: decimals }).format(number);
