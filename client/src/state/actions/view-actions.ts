import { words } from '../../graph/words.js';
import type { Action } from './action.js';
import { canvas } from '../canvas-port.js';
import { useDataset } from '../dataset.js';
import { loadPart } from '../load-part.js';
import { MOST_DRAWN, pictureNow } from '../picture/picture.js';
import { selectionNow } from '../selection.js';
import { setDeviceOpen, setDrawAllOpen, toggleOverview } from '../view.js';

/** Up to so many entities are drawn without asking. */
const MANY = 500;

const countOfAll = (): number => useDataset.getState().statistics?.entities ?? 0;

/** Draws everything; asks first where that is much. That it is too much is said at once. */
async function askToDrawAll(): Promise<void> {
  if (countOfAll() > MANY && countOfAll() <= MOST_DRAWN) return setDrawAllOpen(true);
  const { drawAll } = await loadPart(() => import('../picture/draw-all.js'));
  await drawAll();
}

/** What can be done to find one's way in a picture, and about what is kept of pictures. */
export const VIEW_ACTIONS = {
  drawAll: {
    id: 'drawAll',
    label: () => words.actions.drawAll,
    keys: ['shift+d'],
    scope: 'canvas',
    when: () => countOfAll() > pictureNow().size,
    perform: () => void askToDrawAll(),
  },
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
  device: {
    id: 'device',
    label: () => words.actions.device,
    keys: [],
    scope: 'page',
    when: () => true,
    perform: () => setDeviceOpen(true),
  },
} as const satisfies Record<string, Action>;
