import { badInput } from '../errors.js';
import type { EntityId } from '../model/ids.js';
import type { SavedView, ViewStep } from '../model/saved-view.js';

/** A picture of 5,000 actors takes about 2,000,000 with what is said of them. */
const MAX_VIEW = 4_000_000;

/** A step that is to be kept now: what it shows is still to be looked at. */
export interface NewStep extends Pick<ViewStep, 'title' | 'note' | 'state'> {
  readonly entities: readonly EntityId[];
}

/** A step that is there already: it keeps what it shows. */
export type OldStep = Pick<ViewStep, 'id' | 'title' | 'note'>;

/** What a view is to be. */
export interface ViewContent extends Pick<SavedView, 'title' | 'note'> {
  readonly steps: readonly (NewStep | OldStep)[];
}

/** Refuses a view that is larger than a store is to keep. What it was before its last change does not count. */
export function refuseTooLarge({ lastChange: _, ...view }: SavedView): void {
  const { length } = JSON.stringify(view);
  if (length <= MAX_VIEW) return;
  throw badInput('input.steps', 'The view is too large to be kept: take steps out, or show less in them.');
}
