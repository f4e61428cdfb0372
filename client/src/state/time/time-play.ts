import { dateAt, turningPoints, unitsOf, type Axis } from '../../graph/time/axis.js';
import type { TimeView } from '../../graph/time/time-view.js';
import { drawnNow } from '../picture/drawn.js';
import { prefersStillness } from '../motion.js';
import { axisNow, lookAtTime, movedBy, previewTime } from './time-actions.js';
import { timeNow, useTime } from './time.js';

/** How long each month or year is shown while time plays, in milliseconds. */
export const PLAY_TIMES = { SLOW: 1_400, NORMAL: 700, FAST: 250 } as const;
export type PlaySpeed = keyof typeof PLAY_TIMES;

let speed: PlaySpeed = 'NORMAL';
let timer: ReturnType<typeof setTimeout> | undefined;

export const setPlaySpeed = (wanted: PlaySpeed): void => {
  speed = wanted;
};
export const playSpeed = (): PlaySpeed => speed;

/** The next time to show: one unit on, or, for who wants little movement, where the next thing begins or ends. */
function nextView(axis: Axis, view: TimeView): TimeView {
  if (!prefersStillness()) return movedBy(axis, view, 1);
  const { entities, relationships } = drawnNow();
  const { last } = unitsOf(axis, view.to);
  const next = turningPoints(axis, [...entities, ...relationships]).find((unit) => unit > last);
  return next === undefined ? view : movedBy(axis, view, next - last);
}

function tick(): void {
  const [axis, view] = [axisNow(), timeNow()];
  if (!axis || !view || !useTime.getState().playing) return;
  const next = nextView(axis, view);
  if (next === view) return pauseTime();
  previewTime(next);
  timer = setTimeout(tick, PLAY_TIMES[speed]);
}

/** Stops where it is, as a step that can be undone. */
export function pauseTime(): void {
  clearTimeout(timer);
  const view = timeNow();
  if (view) void lookAtTime(view);
}

/** Back to the beginning of the row, with a stretch as long as before. */
function rewound(axis: Axis, view: TimeView): TimeView {
  if (view.mode === 'COMPARE') return { ...view, to: view.from };
  const length = unitsOf(axis, view.to).last - unitsOf(axis, view.from).first;
  return { ...view, from: dateAt(axis, 0), to: dateAt(axis, view.mode === 'AS_OF' ? 0 : length) };
}

/** Goes through time from the date shown; from the end of the row, and from no time at all, from its beginning. */
export function playTime(): void {
  const axis = axisNow();
  if (!axis) return;
  const first = dateAt(axis, 0);
  const view = timeNow() ?? { mode: 'AS_OF' as const, from: first, to: first, others: 'FADE' as const };
  const atEnd = movedBy(axis, view, 1) === view;
  useTime.setState({ now: atEnd ? rewound(axis, view) : view, playing: true });
  clearTimeout(timer);
  timer = setTimeout(tick, PLAY_TIMES[speed]);
}

/** Plays, or pauses what plays. */
export function togglePlay(): void {
  useTime.setState({ open: true });
  if (useTime.getState().playing) pauseTime();
  else playTime();
}
