import { whenSpoken } from './words.js';
import { expand as english } from './words/en/expand.js';
import { said, type Said } from './words/said.js';

/** Words of the menu that brings neighbours, in the language spoken now: loaded only with it. */
export let expandWords: Said<typeof english>;

whenSpoken(({ language, translations }) => {
  expandWords = said(language, translations?.expand ?? english);
});
