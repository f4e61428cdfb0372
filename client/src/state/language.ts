import type { Language, Translations } from '../graph/words/translations.js';
import { speak } from '../graph/words.js';
import { loadPart } from './load-part.js';
import { languageNow, usePreferences } from './preferences.js';

/** English is in the page itself; the others are loaded when they are wanted. */
const TRANSLATIONS: Record<Language, () => Promise<Translations | null>> = {
  en: () => Promise.resolve(null),
  ru: async () => (await import('../graph/words/ru.js')).ru,
  kk: async () => (await import('../graph/words/kk.js')).kk,
};

let wanted: Language | null = null;

/** Makes the whole page speak a language once its words are here. Of several asked for in a hurry the last one counts. */
export async function chooseLanguage(language: Language): Promise<void> {
  wanted = language;
  const translations = await loadPart(TRANSLATIONS[language]);
  if (wanted !== language) return;
  speak(language, translations);
  usePreferences.setState({ language });
}

/** Makes the page speak the language it is remembered in, before anything is shown. */
export async function beginSpeaking(): Promise<void> {
  const language = languageNow();
  try {
    speak(language, await TRANSLATIONS[language]());
  } catch {
    // Better a page in English than none. It changes over when the words can be had.
    speak('en', null);
    void chooseLanguage(language);
  }
}
