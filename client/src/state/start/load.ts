import { create } from 'zustand';
import { EMPTY_PICTURE } from '../../graph/picture.js';
import { readSavedAddress, type SavedAddress } from '../../graph/saved/saved-address.js';
import { words } from '../../graph/words.js';
import { showOpening, showState } from './apply-state.js';
import { useConnection } from '../connection.js';
import { loadDataset, useDataset } from '../dataset.js';
import { isKept } from './kept.js';
import { chooseLanguage } from '../language.js';
import { arrived, timesCancelled } from '../picture/arriving.js';
import { loadWhatExists } from '../picture/load-between.js';
import { answerQuestion, usePaths } from '../paths/paths.js';
import { commitLayout, forgetSteps, pictureNow, usePicture } from '../picture/picture.js';
import { languageNow, usePreferences } from '../preferences.js';
import { loadPart } from '../load-part.js';
import { runTask } from '../tasks.js';

/** Whether the page has its first picture. `stopped`: it has none, because loading it failed or was cancelled. */
export const useStart = create<{ readonly phase: 'loading' | 'stopped' | 'ready' }>(() => ({ phase: 'loading' }));

/**
 * Makes the page look as the address says: without a state it is the opening picture; a broken address is told and
 * leaves the canvas empty. Answers whether it does.
 */
export async function applyAddress(hash: string): Promise<boolean> {
  if (hash === '') return showOpening();
  const saved = readSavedAddress(hash);
  if (saved) return openSavedLater(saved);
  const { readAddress } = await loadPart(() => import('./read-address.js'));
  const state = readAddress(hash);
  if (state) return showState(state);
  commitLayout(EMPTY_PICTURE, null);
  return true;
}

/** Saved views are opened by a part of the page that is loaded when there is one to open. */
async function openSavedLater(saved: SavedAddress): Promise<boolean> {
  const { openSaved } = await loadPart(() => import('../saved/open-saved.js'));
  return openSaved(saved);
}

/** How long the server has before what is kept of the picture is drawn: where it answers at once, nothing flickers. */
const KEPT_AFTER = 250;

let starting = false;

async function offerKept(hash: string): Promise<void> {
  if (navigator.onLine) await new Promise((resolve) => setTimeout(resolve, KEPT_AFTER));
  const wanted = (): boolean => useDataset.getState().info === null && pictureNow().size === 0;
  if (!wanted()) return;
  try {
    const { showKept } = await import('./show-kept.js');
    // What was asked is not known to the page before it is answered, so the address keeps it until then.
    if ((await showKept(hash, wanted))?.question === null) useStart.setState({ phase: 'ready' });
  } catch {
    // Without it, the page waits for the server.
  }
}

async function finish(hash: string): Promise<void> {
  useStart.setState({ phase: 'ready' });
  const [{ keepPage }, { keepPictures }] = await Promise.all([
    loadPart(() => import('./keep-page.js')),
    loadPart(() => import('./keep-picture.js')),
  ]);
  keepPage();
  keepPictures(hash);
}

/**
 * Loads what the graph is about, then the picture in the address, or the opening picture where there is none. Until the
 * server answers, what was kept of that picture is shown where there is something.
 * Called once the canvas is ready, and again by who wants what failed or was cancelled.
 * @param addressKept ends once the address follows what is shown
 */
export async function start(addressKept: Promise<void> = Promise.resolve()): Promise<void> {
  const hash = location.hash.slice(1);
  starting = true;
  useStart.setState({ phase: 'loading' });
  void offerKept(hash);
  let wasKept = false;
  const cancels = timesCancelled();
  const loaded = await runTask(words.tasks.loading, async (signal) => {
    await loadDataset(signal);
    // The browser's steps are counted from the first picture on.
    await addressKept;
    if (!isKept()) return;
    const { replaceKept } = await import('./show-kept.js');
    await replaceKept(hash, signal);
    wasKept = true;
  });
  // A saved view may have changed, so it is opened all the same.
  const isThere = pictureNow().size > 0 && readSavedAddress(hash) === null;
  const shown = loaded && (isThere || (await applyAddress(hash)));
  starting = false;
  // The first picture is where undoing ends.
  if (shown && !wasKept) forgetSteps();
  if (!shown || !(await arrived(cancels))) return useStart.setState({ phase: 'stopped' });
  await finish(hash);
}

// A first picture that was given up while the server was away is wanted all the same once it is back.
useConnection.subscribe(({ recoveries }, before) => {
  if (recoveries !== before.recoveries && !starting && (isKept() || useStart.getState().phase === 'stopped'))
    void start();
});

// Whoever goes on after a first picture that was not loaded has another first picture.
usePicture.subscribe(() => {
  if (useStart.getState().phase === 'stopped' && pictureNow().size > 0) useStart.setState({ phase: 'ready' });
});

// Names and sentences come in the language chosen, so another language means asking again. Where that is cancelled, it is
// the language before that counts.
usePreferences.subscribe(({ language }, before) => {
  if (language === before.language) return;
  void runTask(words.tasks.loading, async (signal) => {
    signal.addEventListener('abort', () => void chooseLanguage(useDataset.getState().language));
    await loadDataset(signal);
    await loadWhatExists([...pictureNow().keys()], signal);
    useDataset.setState({ language: languageNow() });
    const { asked, shown, compared } = usePaths.getState();
    if (!asked) return;
    await answerQuestion(asked);
    usePaths.setState({ shown, compared });
  });
});
