import { create } from 'zustand';

import { LANGUAGES, type Language } from '../graph/words/translations.js';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

interface Preferences {
  /** The language of the page, and of names and sentences where the data has them in it. */
  readonly language: Language;
  readonly theme: Theme;
}

const KEY = 'preferences';

/** The first of the browser's languages that the page speaks. */
function languageOfBrowser(): Language {
  const wanted = navigator.languages.map((tag) => tag.split('-')[0]);
  return wanted.flatMap((tag) => LANGUAGES.find((language) => language === tag) ?? [])[0] ?? 'en';
}

function remembered(): Preferences {
  const fallback: Preferences = { language: languageOfBrowser(), theme: 'system' };
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof Preferences, unknown>>;
    return {
      language: LANGUAGES.find((language) => language === stored.language) ?? fallback.language,
      theme: THEMES.find((theme) => theme === stored.theme) ?? fallback.theme,
    };
  } catch {
    // Storage may be forbidden, or hold something else's text: neither keeps anybody from exploring.
    return fallback;
  }
}

export const usePreferences = create<Preferences>(remembered);

export const languageNow = (): Language => usePreferences.getState().language;

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** Whether the page is dark now, by choice or by the system's setting. */
export function isDark(): boolean {
  const { theme } = usePreferences.getState();
  return theme === 'system' ? prefersDark.matches : theme === 'dark';
}

/** Turns a light page dark and a dark one light, whatever the system says. */
export const toggleTheme = (): void => usePreferences.setState({ theme: isDark() ? 'light' : 'dark' });

/** Calls `listener` at once and whenever the page turns light or dark. Returns what stops it. */
export function watchTheme(listener: (dark: boolean) => void): () => void {
  const tell = (): void => listener(isDark());
  tell();
  prefersDark.addEventListener('change', tell);
  const stop = usePreferences.subscribe(tell);
  return () => {
    prefersDark.removeEventListener('change', tell);
    stop();
  };
}

usePreferences.subscribe((preferences) => {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Not being remembered is no reason to fail.
  }
});
