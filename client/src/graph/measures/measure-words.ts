import { whenSpoken } from '../words.js';
import { measuresPanel as english } from '../words/en/measures-panel.js';
import { said, type Said } from '../words/said.js';

/** Words of the measures panel, in the language spoken now: loaded only when measures are shown. */
export let measureWords: Said<typeof english>;

whenSpoken(({ language, translations }) => {
  measureWords = said(language, translations?.measuresPanel ?? english);
});
