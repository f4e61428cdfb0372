import { en } from './words/en.js';
import { said, type Said } from './words/said.js';
import type { Language, Translations } from './words/translations.js';

export interface Spoken {
  readonly language: Language;
  /** Null for English, which needs none. */
  readonly translations: Translations | null;
}

let spoken: Spoken | null = null;
const listeners = new Set<(spoken: Spoken) => void>();

/**
 * Every word of the interface, in the language spoken now; words about the data come from the API. They change with the
 * language, so they are read where they are shown. Nothing is spoken yet while modules are loaded: a constant made of words
 * there fails at once.
 */
export let words: Said<typeof en>;

/** What is spoken now, for other threads, which have words of their own. */
export const spokenNow = (): Spoken => spoken ?? { language: 'en', translations: null };

/** The language spoken now. */
export const languageSpoken = (): Language => spoken?.language ?? 'en';

/** Makes `words` speak a language. */
export function speak(language: Language, translations: Translations | null): void {
  spoken = { language, translations };
  words = said(language, translations?.main ?? en);
  for (const listener of listeners) listener(spoken);
}

/** Calls `listener` with what is spoken, now and whenever that changes: words that are loaded later follow with it. */
export function whenSpoken(listener: (spoken: Spoken) => void): void {
  listeners.add(listener);
  if (spoken) listener(spoken);
}
