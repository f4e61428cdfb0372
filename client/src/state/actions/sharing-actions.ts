import { LONGEST_LINK } from '../../graph/saved/saved-address.js';
import { words } from '../../graph/words.js';
import type { Action } from './action.js';
import { loadPart } from '../load-part.js';
import { pictureNow } from '../picture/picture.js';
import { openSavedDialog, useSaved } from '../saved/saved.js';
import { notify } from '../view.js';

async function copyLink(): Promise<void> {
  if (location.href.length > LONGEST_LINK) {
    openSavedDialog('long');
    return;
  }
  try {
    await navigator.clipboard.writeText(location.href);
    notify(words.header.shared);
  } catch {
    // Clipboards need a secure origin and may be forbidden.
    notify(words.header.shareFailed);
  }
}

/** Goes to another step of the story that is open. */
async function go(by: number): Promise<void> {
  const { open } = useSaved.getState();
  if (!open) return;
  const { openStep } = await loadPart(() => import('../saved/open-saved.js'));
  await openStep(open.view, open.step + by);
}

const canGo = (by: number) => (): boolean => {
  const { open } = useSaved.getState();
  return open !== null && open.view.steps[open.step + by] !== undefined;
};

/** What can be done to hand on and keep what is shown. */
export const SHARING_ACTIONS = {
  copyLink: {
    id: 'copyLink',
    label: () => words.header.share,
    keys: ['ctrl+shift+l'],
    scope: 'page',
    when: () => true,
    perform: () => void copyLink(),
  },
  saveView: {
    id: 'saveView',
    label: () => words.actions.saveView,
    keys: ['ctrl+s'],
    scope: 'everywhere',
    when: () => pictureNow().size > 0,
    perform: () => openSavedDialog('save'),
  },
  savedViews: {
    id: 'savedViews',
    label: () => words.actions.savedViews,
    keys: ['ctrl+shift+s'],
    scope: 'page',
    when: () => true,
    perform: () => openSavedDialog('list'),
  },
  storyOn: {
    id: 'storyOn',
    label: () => words.actions.storyOn,
    // Also what the remote controls of presenters send.
    keys: ['pagedown'],
    scope: 'page',
    when: canGo(1),
    perform: () => void go(1),
  },
  storyBack: {
    id: 'storyBack',
    label: () => words.actions.storyBack,
    keys: ['pageup'],
    scope: 'page',
    when: canGo(-1),
    perform: () => void go(-1),
  },
} as const satisfies Record<string, Action>;
