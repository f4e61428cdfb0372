import { whenSpoken } from './words.js';
import { device as english } from './words/en/device.js';
import { said, type Said } from './words/said.js';

/** Words of what is kept on the device, in the language spoken now: loaded when somebody asks. */
export let deviceWords: Said<typeof english>;

whenSpoken(({ language, translations }) => {
  deviceWords = said(language, translations?.device ?? english);
});
