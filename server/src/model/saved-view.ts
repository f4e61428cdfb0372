import type { ViewDigest } from './view-digest.js';

/** One state of the explorer that was kept, with what is to be said about it. */
export interface ViewStep {
  /** Unique in its view. */
  readonly id: string;
  /** Empty where the view's own title says it all. */
  readonly title: string;
  readonly note: string;
  /** What the explorer's address holds; only the explorer reads it. */
  readonly state: string;
  /** What of the graph it showed when it was kept. */
  readonly seen: ViewDigest;
}

/** The change a view comes from, where whoever asked for it may not have had the answer. */
export interface LastChange {
  /** Known to nobody else. */
  readonly attempt: string;
  /** The version it was made from. */
  readonly from: number;
  /** The steps that version had: whoever does not know of the change may still want those it took out. */
  readonly before: readonly ViewStep[];
}

/** A view somebody kept: one step, or several in order that tell a story. It is no part of the graph. */
export interface SavedView {
  readonly id: string;
  /** 1 for a new view; each change counts one. */
  readonly version: number;
  readonly title: string;
  readonly note: string;
  readonly steps: readonly ViewStep[];
  /** In UTC, as `Date.toISOString` writes it. */
  readonly savedAt: string;
  readonly changedAt: string;
  /** When it was deleted, `null` where it was not. Deleted views can be brought back for a while. */
  readonly deletedAt: string | null;
  /** Missing where the view is as it was first kept, or nobody would ask for the change again. */
  readonly lastChange?: LastChange;
}

/** What a list of views tells of each. */
export interface SavedViewSummary extends Pick<
  SavedView,
  'id' | 'version' | 'title' | 'note' | 'savedAt' | 'changedAt'
> {
  readonly stepCount: number;
}

/** What a list tells of a view. */
export function summaryOf({ id, version, title, note, savedAt, changedAt, steps }: SavedView): SavedViewSummary {
  return { id, version, title, note, savedAt, changedAt, stepCount: steps.length };
}
