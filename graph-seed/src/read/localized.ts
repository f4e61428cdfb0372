import { record } from '../yaml/record.js';
import { text } from '../yaml/shape.js';

/** A text in the three languages of a dataset. */
export const localized = record({ en: text, ru: text, kk: text });
