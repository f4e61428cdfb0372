import { create } from 'zustand';
import { EMPTY_PICTURE, removeEntities } from '../graph/picture.js';
import { ShapeError } from '../graph/reading.js';
import { readSavedAddress, type SavedAddress } from '../graph/saved-address.js';
import { decodeViewState } from '../graph/url-state.js';
import type { ViewState } from '../graph/view-state.js';
import { words } from '../graph/words.js';
import { canvas } from './canvas-port.js';
import { loadDataset, useDataset } from './dataset.js';
import { show } from './explore.js';
import { loadWhatExists } from './load-between.js';
import { answerQuestion, usePaths } from './paths.js';
import {
  amendEvidence,
  amendLook,
  amendQuestion,
  amendTime,
  commitLayout,
  forgetSteps,
  pictureNow,
} from './picture.js';
import { usePreferences } from './preferences.js';
import { select } from './selection.js';
import { loadPart } from './load-part.js';
import { runTask } from './tasks.js';
import { timeSettled } from './time.js';
import { notify, useView } from './view.js';

/** Whether the page has its first picture, or why it has none. */
export const useStart = create<{ readonly phase: 'loading' | 'ready' }>(() => ({ phase: 'loading' }));

async function applyState(state: ViewState, signal: AbortSignal): Promise<void> {
  const unknown = await loadWhatExists([...state.picture.keys()], signal);
  const picture = removeEntities(state.picture, unknown);
  commitLayout(picture, state.guides);
  amendEvidence(state.evidence);
  amendLook(state.look);
  amendTime(state.time);
  await timeSettled();
  select(state.selection.filter((id) => !unknown.includes(id)));
  useView.setState({ panel: state.panel, view: state.view });
  canvas().restore(state.viewport);
  if (unknown.length > 0) notify(words.errors.unknownInAddress({ ids: unknown.join(', ') }));
  const { question } = state;
  if (question && JSON.stringify(question) !== JSON.stringify(usePaths.getState().asked))
    await answerQuestion(question);
  amendQuestion(question);
  usePaths.setState({ shown: state.pathShown, compared: state.pathCompared });
}

/** Makes the page look as a state says. */
export function showState(state: ViewState): Promise<void> {
  return runTask(words.tasks.loading, (signal) => applyState(state, signal));
}

/** Puts the first picture on an empty canvas. */
export async function showOpening(): Promise<void> {
  const opening = useDataset.getState().info?.opening ?? [];
  await show(opening.map(({ id }) => id));
}

/**
 * Makes the page look as the address says: without a state it is the opening picture; a broken address is told and
 * leaves the canvas empty.
 */
export async function applyAddress(hash: string): Promise<void> {
  if (hash === '') return showOpening();
  const saved = readSavedAddress(hash);
  if (saved) return openSavedLater(saved);
  let state: ViewState;
  try {
    state = decodeViewState(hash);
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    commitLayout(EMPTY_PICTURE, null);
    notify(words.errors.brokenAddress({ why: error.message }));
    return;
  }
  await showState(state);
}

/** Saved views are opened by a part of the page that is loaded when there is one to open. */
async function openSavedLater(saved: SavedAddress): Promise<void> {
  const { openSaved } = await loadPart(() => import('./open-saved.js'));
  await openSaved(saved);
}

/**
 * Loads what the graph is about, then the picture in the address, or the opening picture where there is none.
 * Called once the canvas is ready.
 */
export async function start(): Promise<void> {
  const hash = location.hash.slice(1);
  await runTask(words.tasks.loading, async (signal) => {
    await loadDataset(signal);
    // What follows changes the picture, so it is a task of its own, in line behind this one.
    void applyAddress(hash).then(() => {
      // The first picture is where undoing ends.
      forgetSteps();
      useStart.setState({ phase: 'ready' });
    });
  });
}

// Names and sentences come in the language chosen, so another language means asking again.
usePreferences.subscribe(({ language }, before) => {
  if (language === before.language) return;
  void runTask(words.tasks.loading, async (signal) => {
    await loadDataset(signal);
    await loadWhatExists([...pictureNow().keys()], signal);
    const { asked, shown, compared } = usePaths.getState();
    if (!asked) return;
    await answerQuestion(asked);
    usePaths.setState({ shown, compared });
  });
});
