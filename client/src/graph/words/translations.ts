import type { en } from './en.js';
import type { device } from './en/device.js';
import type { drag } from './en/drag.js';
import type { expand } from './en/expand.js';
import type { textView } from './en/text-view.js';
import type { evidencePanel } from './en/evidence-panel.js';
import type { exports } from './en/exports.js';
import type { measuresPanel } from './en/measures-panel.js';
import type { queryPanel } from './en/query-panel.js';
import type { saved } from './en/saved.js';
import type { time } from './en/time.js';
import type { noPath } from './en/no-path.js';
import type { sourceDialog } from './en/source-dialog.js';
import type { Translation } from './said.js';

export const LANGUAGES = ['en', 'ru', 'kk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each in itself: whoever looks for one may read no other. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', ru: 'Русский', kk: 'Қазақша' };

/** All words of a language other than English, in one file that is loaded when it is chosen. */
export interface Translations {
  /** Words of the first load. */
  readonly main: Translation<typeof en>;
  /** Words that are loaded with their part of the page; in English they are a part of it. */
  readonly device: Translation<typeof device>;
  readonly drag: Translation<typeof drag>;
  readonly expand: Translation<typeof expand>;
  readonly textView: Translation<typeof textView>;
  readonly evidencePanel: Translation<typeof evidencePanel>;
  readonly exports: Translation<typeof exports>;
  readonly sourceDialog: Translation<typeof sourceDialog>;
  readonly measuresPanel: Translation<typeof measuresPanel>;
  readonly queryPanel: Translation<typeof queryPanel>;
  readonly saved: Translation<typeof saved>;
  readonly time: Translation<typeof time>;
  readonly noPath: Translation<typeof noPath>;
}
