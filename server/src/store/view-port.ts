import { foldName } from '../model/fold.js';
import type { SavedView, SavedViewSummary } from '../model/saved-view.js';
import type { StorePage } from './page.js';

/** Where a view stands in the list. */
export type ViewPosition = Pick<SavedView, 'changedAt' | 'id'>;

/** Which views to list. */
export interface ViewListing {
  /** Only views whose title or note has this in it, whatever the case, the diacritics and the script; '' is all. */
  readonly text: string;
  readonly after?: ViewPosition;
  readonly first: number;
}

/** Keeps views beside the graph: they count no revision, and no change set touches them. Every method may throw `StoreUnavailable`. */
export interface ViewStore {
  /** The view with this id, deleted or not; `null` where there is none. */
  get(id: string): Promise<SavedView | null>;
  /** A page of the views that are not deleted, the one changed last first, then by id. */
  list(listing: ViewListing): Promise<StorePage<SavedViewSummary>>;
  /**
   * Writes a view and tells whether it did: only where the one that is there has the version `replaces` (`null`: where
   * there is none).
   */
  put(view: SavedView, replaces: number | null): Promise<boolean>;
  /** Takes away for good what was deleted before this time. */
  forgetDeleted(before: string): Promise<void>;
}

/** What a view is found by. */
export function viewSearchText({ title, note }: Pick<SavedView, 'title' | 'note'>): string {
  return foldName(`${title} ${note}`);
}
