import {
  ChangeViewMutation,
  DeleteViewMutation,
  RestoreViewMutation,
  SaveViewMutation,
} from '../../api/saved-documents.js';
import type { ViewStepInput } from '../../api/generated/graphql.js';
import { savedAddress } from '../../graph/saved/saved-address.js';
import { encodeViewState } from '../../graph/url-state.js';
import { ask } from '../connection.js';
import { pictureNow } from '../picture/picture.js';
import { fingerprint } from './fingerprint.js';
import { useSaved, type SavedView } from './saved.js';
import { viewStateNow } from '../start/view-state-now.js';

/** Where a view that is to be saved goes: on its own, or into the story that is open. */
export type Place = 'fresh' | 'next' | 'instead';

/** A key for saving: the same view asked for again under the same one is kept once. */
export const newKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), String).join('-');

/** What a person says of a view. */
export interface Said {
  readonly title: string;
  readonly note: string;
}

/** The link that opens a step of a saved view. */
export const linkTo = (id: string, step = 0): string =>
  `${location.origin}${location.pathname}#${savedAddress({ id, step })}`;

/** Copies a text; answers whether the clipboard took it, which needs a secure origin and may be forbidden. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const stepNow = (said: Said): ViewStepInput => ({
  ...said,
  state: encodeViewState(viewStateNow()),
  entities: [...pictureNow().keys()],
});

const asItIs = ({ id, title, note }: SavedView['steps'][number]): ViewStepInput => ({ id, title, note });

function opened(view: SavedView, step: number): SavedView {
  useSaved.setState({ open: { view, step, shows: fingerprint(viewStateNow()) } });
  return view;
}

/**
 * Keeps what the page shows, and has it open then. Throws `RequestError`; where that is because it was cancelled, it may
 * be kept all the same.
 * @param key of a new view
 */
export async function saveView(said: Said, place: Place, key: string, signal: AbortSignal): Promise<SavedView> {
  const { open } = useSaved.getState();
  if (place === 'fresh' || !open) {
    const input = { ...said, steps: [stepNow({ title: '', note: '' })] };
    return opened((await ask(SaveViewMutation, { input, key }, signal)).saveView, 0);
  }
  const { view, step } = open;
  const steps = view.steps.map(asItIs);
  const at = place === 'next' ? step + 1 : step;
  steps.splice(at, place === 'next' ? 0 : 1, stepNow(said));
  return opened(await change(view, { title: view.title, note: view.note, steps }, signal), at);
}

/** Changes words and order of a view. Throws `RequestError`, also where somebody else has changed it since. */
export async function changeView(
  view: SavedView,
  said: Said,
  steps: SavedView['steps'],
  signal: AbortSignal,
): Promise<SavedView> {
  const changed = await change(view, { ...said, steps: steps.map(asItIs) }, signal);
  const { open } = useSaved.getState();
  if (open?.view.id === view.id) {
    const at = steps.findIndex(({ id }) => id === view.steps[open.step]?.id);
    // Where the step that is shown was taken out, what is drawn is no step any more.
    useSaved.setState({ open: { view: changed, step: Math.max(at, 0), shows: at < 0 ? '' : open.shows } });
  }
  return changed;
}

/** Of each view that changes were made from, the attempts whose answers never came. */
const unanswered = new WeakMap<SavedView, readonly string[]>();

const MOST_ATTEMPTS = 50;

async function change(
  view: SavedView,
  input: Said & { readonly steps: readonly ViewStepInput[] },
  signal: AbortSignal,
): Promise<SavedView> {
  const attempts = [...(unanswered.get(view) ?? []), newKey()].slice(-MOST_ATTEMPTS);
  unanswered.set(view, attempts);
  const variables = { id: view.id, version: view.version, input: { ...input, steps: [...input.steps] }, attempts };
  const { changeView: changed } = await ask(ChangeViewMutation, variables, signal);
  unanswered.delete(view);
  return changed;
}

/** Deletes a view. The one that is open stays drawn, but is no saved view any more. Throws `RequestError`. */
export async function deleteView(id: string, signal: AbortSignal): Promise<void> {
  await ask(DeleteViewMutation, { id }, signal);
  if (useSaved.getState().open?.view.id === id) useSaved.setState({ open: null });
}

/** Brings a deleted view back. Throws `RequestError`. */
export async function restoreView(id: string, signal: AbortSignal): Promise<void> {
  await ask(RestoreViewMutation, { id }, signal);
}
