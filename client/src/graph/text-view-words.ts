import { whenSpoken } from './words.js';
import { textView as english } from './words/en/text-view.js';
import { said, type Said } from './words/said.js';

/** Words of the text view, in the language spoken now: loaded only with it. */
export let textViewWords: Said<typeof english>;

whenSpoken(({ language, translations }) => {
  textViewWords = said(language, translations?.textView ?? english);
});
