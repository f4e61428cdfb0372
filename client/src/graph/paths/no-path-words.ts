import { whenSpoken } from '../words.js';
import { noPath as english } from '../words/en/no-path.js';
import { said, type Said } from '../words/said.js';

/** Words about what stands in the way of a path, in the language spoken now: loaded with the panel of paths. */
export let noPathWords: Said<typeof english>;

whenSpoken(({ language, translations }) => {
  noPathWords = said(language, translations?.noPath ?? english);
});
