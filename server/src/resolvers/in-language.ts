import { localize, type Localized } from '../model/ontology.js';

/** The text in the language asked for, in English where that is lacking or an explicit `null` was asked for. */
export function inLanguage(text: Localized, lang: string | null | undefined): string {
  return localize(text, lang ?? 'en');
}
