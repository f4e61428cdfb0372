import { whenSpoken } from '../words.js';
import { drag as english } from '../words/en/drag.js';
import { said, type Said } from '../words/said.js';

/** Words about dragging to a question, in the language spoken now: loaded only when something is dragged. */
export let dragWords: Said<typeof english>;

whenSpoken(({ language, translations }) => {
  dragWords = said(language, translations?.drag ?? english);
});
