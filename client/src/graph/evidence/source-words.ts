import { whenSpoken } from '../words.js';
import { sourceDialog as english } from '../words/en/source-dialog.js';
import { said, type Said } from '../words/said.js';

/** Words about a source and what it claims, in the language spoken now: loaded only when a footnote is followed. */
export let sourceWords: Said<typeof english>;

whenSpoken(({ language, translations }) => {
  sourceWords = said(language, translations?.sourceDialog ?? english);
});
