import { create } from 'zustand';
import type { Moment } from '../../graph/time/moments.js';
import type { TimeView } from '../../graph/time/time-view.js';

interface TimeStore {
  /** Whether the time bar is open. */
  readonly open: boolean;
  /** What had the focus when a person opened the time bar to choose a time; null where something else opened it. */
  readonly openedFrom: Element | null;
  /** The time the picture is looked at now. It runs ahead of the last step while somebody drags a slider or plays. */
  readonly now: TimeView | null;
  readonly playing: boolean;
  /** How everything drawn stands at that time, by id; null where no time is asked for. */
  readonly moments: ReadonlyMap<string, Moment> | null;
}

export const useTime = create<TimeStore>(() => ({
  open: false,
  openedFrom: null,
  now: null,
  playing: false,
  moments: null,
}));

/** Opens the time bar for somebody who wants to choose a time next: once it is there, it takes the focus. */
export const openTimeBar = (): void => useTime.setState({ open: true, openedFrom: document.activeElement });

export const closeTimeBar = (): void => useTime.setState({ open: false, openedFrom: null });

export const timeNow = (): TimeView | null => useTime.getState().now;

const NOTHING: ReadonlySet<string> = new Set();

/** Ids of what is drawn but out of sight, because it does not hold at the time asked for. */
export function hiddenNow(): ReadonlySet<string> {
  const { moments } = useTime.getState();
  if (moments === null) return NOTHING;
  return new Set([...moments].flatMap(([id, { shown }]) => (shown === 'HIDDEN' ? id : [])));
}
