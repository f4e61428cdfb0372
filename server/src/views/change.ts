import { badInput, notFound } from '../errors.js';
import type { Context } from '../context.js';
import type { SavedView, ViewStep } from '../model/saved-view.js';
import { refuseTooLarge, type ViewContent } from './content.js';
import { existingView } from './keep.js';
import { stepsOf } from './steps.js';

/** What a change is made from. */
export interface ChangeBase {
  readonly version: number;
  /** This attempt, last, after those from the same version whose answers never came. May be empty. */
  readonly attempts: readonly string[];
}

/**
 * Puts other content into a view, if it still has the version the change was made from, or has had nothing since but an
 * attempt the change knows of. Whoever does not know whether a change arrived asks again: the same is not done twice.
 */
export async function changeView(
  context: Context,
  id: string,
  base: ChangeBase,
  content: ViewContent,
): Promise<SavedView> {
  for (;;) {
    const old = await existingView(context, id);
    if (!old) throw notFound('id', `There is no saved view "${id.slice(0, 80)}".`);
    if (isDone(old, base, content)) return old;
    const before = stepsBefore(old, base);
    if (!before) {
      throw badInput('version', 'Somebody else has changed this view since. Open it again, then change it.');
    }
    const { savedAt, deletedAt, version } = old;
    const { title, note } = content;
    const steps = await stepsOf(context, content, before);
    const attempt = base.attempts.at(-1);
    const lastChange = attempt === undefined ? {} : { lastChange: { attempt, from: base.version, before } };
    const changedAt = new Date().toISOString();
    const view = { id, version: version + 1, title, note, steps, savedAt, changedAt, deletedAt, ...lastChange };
    refuseTooLarge(view);
    // Where something else came first, it may have been an attempt the change knows of.
    if (await context.store.views.put(view, version)) return view;
  }
}

/** The steps of the version a change was made from; `null` where somebody else has changed the view since. */
function stepsBefore({ version, steps, lastChange }: SavedView, base: ChangeBase): readonly ViewStep[] | null {
  if (version === base.version) return steps;
  const isOwn = lastChange?.from === base.version && base.attempts.includes(lastChange.attempt);
  return isOwn ? lastChange.before : null;
}

/** Whether a change has been made already. */
function isDone(old: SavedView, { attempts }: ChangeBase, content: ViewContent): boolean {
  if (old.lastChange && old.lastChange.attempt === attempts.at(-1)) return true;
  // Only a new version keeps out the earlier attempts that are still on their way.
  return attempts.length < 2 && isAlready(old, content);
}

const isAlready = (view: SavedView, { title, note, steps }: ViewContent): boolean =>
  view.title === title &&
  view.note === note &&
  view.steps.length === steps.length &&
  view.steps.every((step, index) => {
    const wanted = steps[index];
    if (wanted?.title !== step.title || wanted.note !== step.note) return false;
    return 'id' in wanted ? wanted.id === step.id : wanted.state === step.state;
  });
