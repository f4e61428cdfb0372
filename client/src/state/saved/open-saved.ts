import { SavedViewQuery } from '../../api/saved-documents.js';
import type { SavedAddress } from '../../graph/saved/saved-address.js';
import { savedWords } from '../../graph/saved/saved-words.js';
import { words } from '../../graph/words.js';
import { showOpening, showState } from '../start/apply-state.js';
import { ask } from '../connection.js';
import { pictureNow } from '../picture/picture.js';
import { readAddress } from '../start/read-address.js';
import { fingerprint } from './fingerprint.js';
import { useSaved, type SavedView } from './saved.js';
import { runTask } from '../tasks.js';
import { viewStateNow } from '../start/view-state-now.js';
import { announce, notify } from '../view.js';

async function load(id: string): Promise<SavedView | null | undefined> {
  let view: SavedView | null | undefined;
  await runTask(words.tasks.loading, async (signal) => {
    view = (await ask(SavedViewQuery, { id }, signal)).savedView ?? null;
  });
  return view;
}

/** Shows a step of a view that is loaded. Answers whether it is shown. */
export async function openStep(view: SavedView, step: number): Promise<boolean> {
  const at = view.steps[step];
  if (!at) return false;
  const state = readAddress(at.state);
  if (!state) return false;
  const before = useSaved.getState().open;
  useSaved.setState({ open: { view, step, shows: null } });
  if (!(await showState(state))) {
    useSaved.setState({ open: before });
    return false;
  }
  useSaved.setState({ open: { view, step, shows: fingerprint(viewStateNow()) } });
  const place = savedWords.story.step({ step: step + 1, of: view.steps.length });
  announce([view.title, view.steps.length > 1 ? place : '', at.title].filter(Boolean).join('. '));
  return true;
}

/**
 * Shows the saved view an address names, as `loadSaved` does; for another step of the one that is open nothing is loaded.
 */
export async function openSaved(address: SavedAddress): Promise<boolean> {
  const known = useSaved.getState().open?.view;
  return known?.id === address.id ? showView(known, address.step) : loadSaved(address);
}

/** Loads a saved view as it is now and shows it; where there is none (any more), says so. Answers whether the page shows what there is. */
export async function loadSaved({ id, step }: SavedAddress): Promise<boolean> {
  const view = await load(id);
  if (view === undefined) return false;
  if (view) return showView(view, step);
  useSaved.setState({ open: null });
  if (pictureNow().size === 0) await showOpening();
  notify(savedWords.gone);
  return true;
}

async function showView(view: SavedView, step: number): Promise<boolean> {
  const exists = step < view.steps.length;
  const shown = await openStep(view, exists ? step : 0);
  if (!exists) notify(savedWords.noStep);
  return shown;
}
