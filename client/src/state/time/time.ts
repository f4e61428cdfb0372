import { create } from 'zustand';
import type { Moment } from '../../graph/time/moments.js';
import type { TimeView } from '../../graph/time/time-view.js';

interface TimeStore {
  /** Whether the time bar is open. */
  readonly open: boolean;
  /** The time the picture is looked at now. It runs ahead of the last step while somebody drags a slider or plays. */
  readonly now: TimeView | null;
  readonly playing: boolean;
  /** How everything drawn stands at that time, by id; null where no time is asked for. */
  readonly moments: ReadonlyMap<string, Moment> | null;
}

export const useTime = create<TimeStore>(() => ({ open: false, now: null, playing: false, moments: null }));

export const timeNow = (): TimeView | null => useTime.getState().now;

const NOTHING: ReadonlySet<string> = new Set();

/** Ids of what is drawn but out of sight, because it does not hold at the time asked for. */
export function hiddenNow(): ReadonlySet<string> {
  const { moments } = useTime.getState();
  if (moments === null) return NOTHING;
  return new Set([...moments].flatMap(([id, { shown }]) => (shown === 'HIDDEN' ? id : [])));
}
