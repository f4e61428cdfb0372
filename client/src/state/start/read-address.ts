import { ShapeError } from '../../graph/reading.js';
import { decodeViewState } from '../../graph/url-state.js';
import type { ViewState } from '../../graph/view-state.js';
import { words } from '../../graph/words.js';
import { notify } from '../view.js';

/** The state in an address, without the `#`. Null where it is broken: that is told then. */
export function readAddress(hash: string): ViewState | null {
  try {
    return decodeViewState(hash);
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    notify(words.errors.brokenAddress);
    return null;
  }
}
