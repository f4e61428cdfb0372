import { create } from 'zustand';
import type { SavedViewFieldsFragment } from '../api/generated/graphql.js';
import { savedAddress } from '../graph/saved-address.js';
import { encodeViewState } from '../graph/url-state.js';
import type { ViewState } from '../graph/view-state.js';

/** A saved view with everything in it. */
export type SavedView = SavedViewFieldsFragment;

interface Opened {
  readonly view: SavedView;
  readonly step: number;
  /** What the page showed once the step was open, as `fingerprint` tells it; null while it is being opened. */
  readonly shows: string | null;
}

/** The dialogs about saved views. `long`: to save this view because its link is too long. */
export type SavedDialog = 'save' | 'long' | 'list' | 'edit';

export const useSaved = create<{ readonly open: Opened | null; readonly dialog: SavedDialog | null }>(() => ({
  open: null,
  dialog: null,
}));

export const openSavedDialog = (dialog: SavedDialog): void => useSaved.setState({ dialog });
export const closeSavedDialog = (): void => useSaved.setState({ dialog: null });

/** What of a state a saved view is about: what is drawn and asked, not where one looks at it from. */
export const fingerprint = (state: ViewState): string =>
  encodeViewState({ ...state, viewport: null, selection: [], panel: 'start', view: 'picture' });

/** The address of the saved view that the page shows unchanged, if it does. */
export function savedAddressOf(state: ViewState): string | null {
  const { open } = useSaved.getState();
  if (!open || open.shows === null || open.shows !== fingerprint(state)) return null;
  return savedAddress({ id: open.view.id, step: open.step });
}
