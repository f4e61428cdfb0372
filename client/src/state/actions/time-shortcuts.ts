import { words } from '../../graph/words.js';
import type { Action } from './action.js';
import { loadPart } from '../load-part.js';
import { pictureNow } from '../picture/picture.js';
import { closeTimeBar, openTimeBar, timeNow, useTime } from '../time/time.js';

const anyDrawn = (): boolean => pictureNow().size > 0;

const loadActions = () => loadPart(() => import('../time/time-actions.js'));
type TimeActions = Awaited<ReturnType<typeof loadActions>>;

const withActions = (perform: (actions: TimeActions) => void) => (): void => void loadActions().then(perform);

/** What a person can do about time; what does it is loaded when it is first done. */
export const TIME_ACTIONS = {
  time: {
    id: 'time',
    label: () => words.actions.time,
    keys: ['y'],
    scope: 'page',
    when: () => anyDrawn() || useTime.getState().open,
    perform: () => (useTime.getState().open ? closeTimeBar() : openTimeBar()),
  },
  earlier: {
    id: 'earlier',
    label: () => words.actions.earlier,
    keys: ['['],
    scope: 'page',
    when: anyDrawn,
    perform: withActions(({ stepTime }) => stepTime(-1)),
  },
  later: {
    id: 'later',
    label: () => words.actions.later,
    keys: [']'],
    scope: 'page',
    when: anyDrawn,
    perform: withActions(({ stepTime }) => stepTime(1)),
  },
  play: {
    id: 'play',
    label: () => words.actions.play,
    keys: ['shift+y'],
    scope: 'page',
    when: anyDrawn,
    perform: () => void loadPart(() => import('../time/time-play.js')).then(({ togglePlay }) => togglePlay()),
  },
  thenAndNow: {
    id: 'thenAndNow',
    label: () => words.actions.thenAndNow,
    keys: [],
    scope: 'page',
    when: anyDrawn,
    perform: withActions(({ setTimeMode }) => {
      openTimeBar();
      setTimeMode('COMPARE');
    }),
  },
  askAsOf: {
    id: 'askAsOf',
    label: () => words.actions.askAsOf,
    keys: [],
    scope: 'page',
    when: () => timeNow() !== null,
    perform: withActions(({ askAsOf }) => askAsOf()),
  },
  anyDate: {
    id: 'anyDate',
    label: () => words.actions.anyDate,
    keys: [],
    scope: 'page',
    when: () => timeNow() !== null,
    perform: withActions(({ setTimeMode }) => setTimeMode(null)),
  },
} as const satisfies Record<string, Action>;
