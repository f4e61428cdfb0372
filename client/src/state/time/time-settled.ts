import { loadPart } from '../load-part.js';
import { usePicture } from '../picture/picture.js';
import { timeNow, useTime } from './time.js';

let loading: Promise<void> | null = null;

/** Loads what works out how things stand in time, where a time is asked for. Ends once it has been worked out. */
export async function timeSettled(): Promise<void> {
  if (timeNow() === null) return;
  loading ??= loadPart(() => import('./moments.js')).then(({ keepMoments }) => keepMoments());
  await loading;
}

// Undo, redo and the address bring back the time, too.
usePicture.subscribe(({ history }, before) => {
  const { time } = history.present;
  if (time === before.history.present.time) return;
  useTime.setState(({ now, open }) => ({ now: time, playing: false, open: open || (time !== null && now === null) }));
  void timeSettled();
});
