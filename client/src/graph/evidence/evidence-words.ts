import { whenSpoken } from '../words.js';
import { evidencePanel as english } from '../words/en/evidence-panel.js';
import { said, type Said } from '../words/said.js';

/** Words of the evidence panel, in the language spoken now: loaded only when it is opened. */
export let evidenceWords: Said<typeof english>;

whenSpoken(({ language, translations }) => {
  evidenceWords = said(language, translations?.evidencePanel ?? english);
});
