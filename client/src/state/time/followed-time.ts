import type { TimeView } from '../../graph/time/time-view.js';
import type { Followed } from '../followed.js';
import { lookAtTime } from './time-actions.js';
import { timeNow, useTime } from './time.js';

/**
 * The time that the picture is looked at, once it has been worked out what holds then. Going back is a step of its own,
 * which can be undone.
 */
export const followedTime: Followed<TimeView | null> = {
  now: () => (useTime.getState().moments === null ? null : timeNow()),
  same: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  goBack: (before) => void lookAtTime(before),
};
