import { words } from '../graph/words.js';
import type { Action } from './action.js';
import { canvas } from './canvas-port.js';
import { pictureNow } from './picture.js';
import { selectionNow } from './selection.js';
import { toggleOverview } from './view.js';

/** What can be done to find one's way in a picture. */
export const VIEW_ACTIONS = {
  fitSelection: {
    id: 'fitSelection',
    label: () => words.actions.fitSelection,
    keys: ['shift+f'],
    scope: 'canvas',
    when: () => selectionNow().length > 0,
    perform: () => canvas().fitTo(selectionNow()),
  },
  overview: {
    id: 'overview',
    label: () => words.actions.overview,
    keys: ['o'],
    scope: 'canvas',
    when: () => pictureNow().size > 0,
    perform: toggleOverview,
  },
} as const satisfies Record<string, Action>;
