import { savedAddress } from '../../graph/saved/saved-address.js';
import { encodeViewState } from '../../graph/url-state.js';
import type { ViewState } from '../../graph/view-state.js';
import { useSaved } from './saved.js';

/** What of a state a saved view is about: what is drawn and asked, not where one looks at it from. */
export const fingerprint = (state: ViewState): string =>
  encodeViewState({ ...state, viewport: null, selection: [], panel: 'start', view: 'picture' });

/** The address of the saved view that the page shows unchanged, if it does. */
export function savedAddressOf(state: ViewState): string | null {
  const { open } = useSaved.getState();
  if (!open || open.shows === null || open.shows !== fingerprint(state)) return null;
  return savedAddress({ id: open.view.id, step: open.step });
}
