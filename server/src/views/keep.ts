// What is done to saved views, in terms of the store.

import { forbidden, badInput, notFound } from '../errors.js';
import type { Context } from '../context.js';
import type { SavedView } from '../model/saved-view.js';
import { refuseTooLarge, type ViewContent } from './content.js';
import { idOf, newId } from './new-id.js';
import { stepsOf } from './steps.js';

/** Of 70 bits: nobody finds one by trying. */
const ID_LENGTH = 12;

/** A disk has an end. */
const MOST_VIEWS = 10_000;

/** How long a deleted view can be restored. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

const time = (): string => new Date().toISOString();

/** Refuses whoever may only open views. */
export function mustKeepViews({ viewAccess }: Pick<Context, 'viewAccess'>): void {
  if (viewAccess === 'write') return;
  throw forbidden('This server lets people open saved views, but not save, list, change or delete them.');
}

/**
 * Keeps a new view.
 * @param key known to nobody else; with one that was used before, the view that was kept then is there (again), and no second one
 */
export async function createView(context: Context, content: ViewContent, key: string | null): Promise<SavedView> {
  const { views } = context.store;
  const id = key === null ? newId(ID_LENGTH) : idOf(key, ID_LENGTH);
  // Also where there is no room for another one.
  if (key !== null && (await views.get(id))) return setDeleted(context, id, false);
  const { total } = await views.list({ text: '', first: 1 });
  if (total >= MOST_VIEWS) throw badInput('input', `There are ${MOST_VIEWS} saved views already: delete some first.`);
  const { title, note } = content;
  const now = time();
  const times = { savedAt: now, changedAt: now, deletedAt: null };
  const view: SavedView = { id, version: 1, title, note, steps: await stepsOf(context, content, []), ...times };
  refuseTooLarge(view);
  return (await views.put(view, null)) ? view : setDeleted(context, id, false);
}

/** Marks a view as deleted, or no longer so, whatever its version is by then. */
export async function setDeleted({ store: { views } }: Context, id: string, isDeleted: boolean): Promise<SavedView> {
  for (;;) {
    const old = await views.get(id);
    if (!old) throw notFound('id', `There is no saved view "${id.slice(0, 80)}".`);
    if ((old.deletedAt !== null) === isDeleted) return old;
    const view = { ...old, version: old.version + 1, deletedAt: isDeleted ? time() : null };
    if (!(await views.put(view, old.version))) continue;
    if (isDeleted) await views.forgetDeleted(new Date(Date.now() - KEPT_MS).toISOString());
    return view;
  }
}

/** The view with this id that is not deleted. */
export async function existingView({ store }: Context, id: string): Promise<SavedView | null> {
  const view = await store.views.get(id);
  return view?.deletedAt === null ? view : null;
}
