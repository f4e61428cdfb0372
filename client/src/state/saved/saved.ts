import { create } from 'zustand';
import type { SavedViewFieldsFragment } from '../../api/generated/graphql.js';

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
