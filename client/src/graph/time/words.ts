import { whenSpoken } from '../words.js';
import { time as english } from '../words/en/time.js';
import { said, type Said } from '../words/said.js';

/** Words about time, in the language spoken now: loaded only when somebody looks at time. */
export let timeWords: Said<typeof english>;

whenSpoken(({ language, translations }) => {
  timeWords = said(language, translations?.time ?? english);
});
