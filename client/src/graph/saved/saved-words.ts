import { whenSpoken } from '../words.js';
import { saved as english } from '../words/en/saved.js';
import { said, type Said } from '../words/said.js';

/** Words about saved views and stories, in the language spoken now: loaded when there is one to save or open. */
export let savedWords: Said<typeof english>;

whenSpoken(({ language, translations }) => {
  savedWords = said(language, translations?.saved ?? english);
});
