import { whenSpoken } from '../words.js';
import { queryPanel as english } from '../words/en/query-panel.js';
import { said, type Said } from '../words/said.js';

/** Words about running queries, in the language spoken now: loaded only when the dialog is opened. */
export let queryWords: Said<typeof english>;

whenSpoken(({ language, translations }) => {
  queryWords = said(language, translations?.queryPanel ?? english);
});
