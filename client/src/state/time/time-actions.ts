import { axisFor, dateAt, unitsOf, type Axis } from '../../graph/time/axis.js';
import { tallyOf } from '../../graph/time/tally.js';
import type { Others, TimeMode, TimeView } from '../../graph/time/time-view.js';
import { sayTally, sayTime } from '../../graph/time/saying.js';
import { timeWords } from '../../graph/time/words.js';
import { drawnNow } from '../picture/drawn.js';
import { changeQuestion } from '../paths/paths.js';
import { commitTime } from '../picture/picture.js';
import { timeNow, useTime } from './time.js';
import { timeSettled } from './time-settled.js';
import { announce, openPanel } from '../view.js';

/** The row of months or years of everything drawn, with the dates asked for on it; null where nothing has a date. */
export function axisNow(): Axis | null {
  const { entities, relationships } = drawnNow();
  const view = timeNow();
  return axisFor([...entities, ...relationships], view ? [view.from, view.to] : []);
}

const lineIds = (): string[] => drawnNow().relationships.map(({ id }) => id);

/** Looks at a time without making a step of it: while a slider is dragged, and while time plays. */
export const previewTime = (now: TimeView): void => useTime.setState({ now });

/** Looks at a time, as a step that can be undone, and says what holds then. Null shows everything whatever its dates. */
export async function lookAtTime(view: TimeView | null): Promise<void> {
  useTime.setState({ now: view, playing: false });
  commitTime(view);
  await timeSettled();
  const { now, moments } = useTime.getState();
  if (now !== view) return;
  if (view === null || moments === null) announce(timeWords.any);
  else announce(`${sayTime(view)}. ${sayTally(view, tallyOf(lineIds(), moments))}`);
}

/** The time to begin with in a mode: the dates looked at before, as far as they go, otherwise the whole row's. */
function beginning(axis: Axis, mode: TimeMode): TimeView {
  const before = timeNow();
  const [first, last] = [dateAt(axis, 0), dateAt(axis, axis.count - 1)];
  const others = before?.others ?? 'FADE';
  const to = before?.to ?? last;
  if (mode === 'AS_OF') return { mode, from: to, to, others };
  const from = before && before.mode !== 'AS_OF' ? before.from : first;
  return { mode, from, to, others };
}

/** Looks at time another way; null shows everything whatever its dates. */
export function setTimeMode(mode: TimeMode | null): void {
  const axis = axisNow();
  if (mode === null) void lookAtTime(null);
  else if (axis) void lookAtTime(beginning(axis, mode));
  if (mode === 'COMPARE') openPanel('changes');
}

/** What becomes of what does not hold. */
export function setOthers(others: Others): void {
  const view = timeNow();
  if (view) void lookAtTime({ ...view, others });
}

/** Moves the date by so many months or years; a stretch moves as a whole. At an end of the row nothing changes. */
export function movedBy(axis: Axis, view: TimeView, units: number): TimeView {
  const to = unitsOf(axis, view.to);
  const target = units > 0 ? to.last + units : to.first + units;
  if (target < 0 || target >= axis.count) return view;
  if (view.mode === 'AS_OF') return { ...view, from: dateAt(axis, target), to: dateAt(axis, target) };
  const from = unitsOf(axis, view.from).first;
  if (view.mode === 'COMPARE') return target < from ? view : { ...view, to: dateAt(axis, target) };
  const first = from + target - to.last;
  return first < 0 ? view : { ...view, from: dateAt(axis, first), to: dateAt(axis, target) };
}

/** Goes one month or year on or back; from no time at all, to the last date of the row. */
export function stepTime(units: 1 | -1): void {
  const [axis, view] = [axisNow(), timeNow()];
  useTime.setState({ open: true });
  if (!axis) return;
  if (!view) return setTimeMode('AS_OF');
  const next = movedBy(axis, view, units);
  if (next !== view) void lookAtTime(next);
}

/** Puts the time looked at into the question about paths: a date, or a stretch; of two dates the later one. */
export function askAsOf(): void {
  const view = timeNow();
  if (!view) return;
  openPanel('paths');
  const during = view.mode === 'DURING';
  void changeQuestion((question) => ({
    ...question,
    asOf: during ? null : view.to,
    since: during ? view.from : null,
    until: during ? view.to : null,
  }));
}
