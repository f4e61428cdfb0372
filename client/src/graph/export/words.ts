import { whenSpoken } from '../words.js';
import { exports as english } from '../words/en/exports.js';
import { said, type Said } from '../words/said.js';

/** Words of exports and of their dialog, in the language spoken now: loaded only when something is exported. */
export let exportWords: Said<typeof english>;

whenSpoken(({ language, translations }) => {
  exportWords = said(language, translations?.exports ?? english);
});
