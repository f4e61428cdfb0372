import { encodeViewState } from '../../graph/url-state.js';
import type { ViewState } from '../../graph/view-state.js';
import { applyAddress, useStart } from './load.js';
import { usePaths } from '../paths/paths.js';
import { savedAddressOf } from '../saved/fingerprint.js';
import { useArriving } from '../picture/arriving.js';
import { usePicture } from '../picture/picture.js';
import { useSaved } from '../saved/saved.js';
import { useSelection } from '../selection.js';
import { useTasks } from '../tasks.js';
import { useView } from '../view.js';
import { viewStateNow } from './view-state-now.js';

/**
 * What makes a new step for the browser's back button; the rest only changes the step one is at. Going through the dates
 * is no step, or the way back would lead through all of them.
 */
const stepOf = ({ picture, question, pathShown, pathCompared, evidence, look, time }: ViewState): string =>
  JSON.stringify([[...picture.keys()].sort(), question, pathShown, pathCompared, evidence, look, time?.mode]);

/** Between a question and its answer the page is on its way from one state to another. */
const settled = (): boolean =>
  useStart.getState().phase === 'ready' && useTasks.getState().running === null && !usePaths.getState().asking;

let step = '';
let following = false;
let scheduled: ReturnType<typeof setTimeout> | null = null;

function write(): void {
  if (scheduled !== null) clearTimeout(scheduled);
  scheduled = null;
  if (following || !settled()) return;
  const state = viewStateNow();
  const hash = `#${savedAddressOf(state) ?? encodeViewState(state)}`;
  if (hash === location.hash) return;
  const next = stepOf(state);
  if (step === '' || next === step) history.replaceState(null, '', hash);
  else history.pushState(null, '', hash);
  step = next;
}

/** Several stores change in one go; one entry is written for all of them. */
const WRITE_AFTER = 60;

function schedule(): void {
  // What is on its way to the canvas may still be cancelled.
  if (useArriving.getState().share === null) scheduled ??= setTimeout(write, WRITE_AFTER);
}

async function follow(): Promise<void> {
  following = true;
  try {
    await applyAddress(location.hash.slice(1));
  } finally {
    following = false;
    step = stepOf(viewStateNow());
  }
}

/** Keeps the address and the page the same, both ways. */
export function syncAddress(): void {
  usePicture.subscribe(schedule);
  useArriving.subscribe(schedule);
  useSelection.subscribe(schedule);
  usePaths.subscribe(schedule);
  useView.subscribe(schedule);
  useSaved.subscribe(schedule);
  useTasks.subscribe(schedule);
  useStart.subscribe(schedule);
  addEventListener('popstate', () => void follow());
  // A reload right after a change must not lose it.
  addEventListener('pagehide', write);
  schedule();
}
