import { languageSpoken } from './words.js';

/** Things in a sentence of the language spoken now: `a, b and c`. */
export const list = (items: readonly string[]): string =>
  new Intl.ListFormat(languageSpoken(), { type: 'conjunction' }).format(items);

/** A number as the language spoken now writes it, with so many decimals at most. */
export const figure = (number: number, decimals: number): string =>
  new Intl.NumberFormat(languageSpoken(), { maximumFractionDigits: decimals }).format(number);
