import { isPlain, PLAIN } from '../../graph/measures/measure-look.js';
import { words } from '../../graph/words.js';
import type { Action } from './action.js';
import { commitLook, lookNow, pictureNow } from '../picture/picture.js';
import { openPanel } from '../view.js';

/** What can be done about measures of what is shown. */
export const MEASURE_ACTIONS = {
  measure: {
    id: 'measure',
    label: () => words.actions.measure,
    keys: ['m'],
    scope: 'canvas',
    when: () => pictureNow().size > 0,
    perform: () => openPanel('measures'),
  },
  sizeByDegree: {
    id: 'sizeByDegree',
    label: () => words.actions.sizeByDegree,
    keys: ['d'],
    scope: 'canvas',
    when: () => pictureNow().size > 0 && lookNow().size !== 'degree',
    perform: () => commitLook({ ...lookNow(), size: 'degree' }),
  },
  colourByGroup: {
    id: 'colourByGroup',
    label: () => words.actions.colourByGroup,
    keys: ['g'],
    scope: 'canvas',
    when: () => pictureNow().size > 0 && !lookNow().communities,
    perform: () => commitLook({ ...lookNow(), communities: true }),
  },
  plainLook: {
    id: 'plainLook',
    label: () => words.actions.plainLook,
    keys: ['shift+m'],
    scope: 'canvas',
    when: () => !isPlain(lookNow()),
    perform: () => commitLook(PLAIN),
  },
} as const satisfies Record<string, Action>;
