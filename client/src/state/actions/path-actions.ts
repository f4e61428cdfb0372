import {
  avoiding,
  avoidingRelationship,
  endsOf,
  hasTwoEnds,
  isEnd,
  leadingThrough,
  MOST_ACTORS,
  withActor,
  type PathQuestion,
} from '../../graph/paths/path-question.js';
import { words } from '../../graph/words.js';
import { oneSelected, withSelected, type Action } from './action.js';
import { foundIn } from '../paths/found.js';
import { editQuestion, usePaths } from '../paths/paths.js';
import { pictureNow } from '../picture/picture.js';
import { selectedEntities, selectionNow } from '../selection.js';
import { askAbout, connect, followPath, keepOnlyShown, redirect, showNextPath } from '../paths/shown-path.js';
import { comparedPath, shownPath } from '../paths/sides-shown.js';
import { openPanel } from '../view.js';

const anyFound = (): boolean => foundIn(usePaths.getState().answer).length > 0;
const anyShown = (): boolean => shownPath(usePaths.getState()) !== null;

const questionMeant = (): PathQuestion => {
  const { asked, draft } = usePaths.getState();
  return asked ?? draft;
};

/** The one thing selected that the question can be led around: no end of it, where there is a question at all. */
function obstacle(): string | null {
  const [id, ...more] = selectionNow();
  const question = questionMeant();
  const begun = endsOf(question).length > 0;
  return begun && id !== undefined && more.length === 0 && !isEnd(question, id) ? id : null;
}

function avoidSelected(): void {
  const id = obstacle();
  if (id === null) return;
  void redirect((question) => (pictureNow().has(id) ? avoiding(question, id) : avoidingRelationship(question, id)));
}

/** Whether as many entities are selected as a question can be about. */
const severalSelected = (): boolean => selectedEntities().length > 1 && selectedEntities().length <= MOST_ACTORS;

function addSelected(): void {
  const id = obstacle();
  if (id !== null) void redirect((question) => withActor(question, id));
}

function leadThroughSelected(): void {
  const id = obstacle();
  if (id !== null) void redirect((question) => leadingThrough(question, id));
}

function connectSelected(): void {
  const [from, to] = selectedEntities();
  if (from !== undefined && to !== undefined) void connect(from, to);
}

/** Has the form ask from or to somebody: a question about what connects several has no such ends. */
const setEnd = (end: Partial<PathQuestion>): void => {
  const { asks } = usePaths.getState().draft;
  editQuestion({ ...end, asks: hasTwoEnds(asks) ? asks : 'PATHS' });
};

/** What can be done with questions about paths and connections, and with what they found. */
export const PATH_ACTIONS = {
  pathFrom: {
    id: 'pathFrom',
    label: () => words.actions.pathFrom,
    keys: ['p'],
    scope: 'canvas',
    when: oneSelected,
    perform: withSelected((from) => {
      setEnd({ from: [from] });
      openPanel('paths');
    }),
  },
  pathTo: {
    id: 'pathTo',
    label: () => words.actions.pathTo,
    keys: ['shift+p'],
    scope: 'canvas',
    when: oneSelected,
    perform: withSelected((to) => {
      setEnd({ to: [to] });
      openPanel('paths');
    }),
  },
  connect: {
    id: 'connect',
    label: () => words.actions.connect,
    keys: ['shift+c'],
    scope: 'canvas',
    when: () => selectedEntities().length === 2,
    perform: connectSelected,
  },
  avoid: {
    id: 'avoid',
    label: () => words.actions.avoid,
    keys: ['x'],
    scope: 'canvas',
    when: () => obstacle() !== null && questionMeant().asks !== 'COMMON',
    perform: avoidSelected,
  },
  leadThrough: {
    id: 'leadThrough',
    label: () => words.actions.leadThrough,
    keys: ['v'],
    scope: 'canvas',
    when: () => oneSelected() && questionMeant().asks === 'PATHS' && obstacle() !== null,
    perform: leadThroughSelected,
  },
  addToQuestion: {
    id: 'addToQuestion',
    label: () => words.actions.addToQuestion,
    keys: ['a'],
    scope: 'canvas',
    when: () => oneSelected() && obstacle() !== null && endsOf(questionMeant()).length < MOST_ACTORS,
    perform: addSelected,
  },
  connectAll: {
    id: 'connectAll',
    label: () => words.actions.connectAll,
    keys: ['w'],
    scope: 'canvas',
    when: severalSelected,
    perform: () => void askAbout('CONNECTION', selectedEntities()),
  },
  findCommon: {
    id: 'findCommon',
    label: () => words.actions.findCommon,
    keys: ['shift+w'],
    scope: 'canvas',
    when: severalSelected,
    perform: () => void askAbout('COMMON', selectedEntities()),
  },
  nextPath: {
    id: 'nextPath',
    label: () => words.actions.nextPath,
    keys: ['n'],
    scope: 'canvas',
    when: anyFound,
    perform: () => void showNextPath(1),
  },
  previousPath: {
    id: 'previousPath',
    label: () => words.actions.previousPath,
    keys: ['shift+n'],
    scope: 'canvas',
    when: anyFound,
    perform: () => void showNextPath(-1),
  },
  nextStep: {
    id: 'nextStep',
    label: () => words.actions.nextStep,
    keys: ['.'],
    scope: 'canvas',
    when: anyShown,
    perform: () => followPath(1),
  },
  previousStep: {
    id: 'previousStep',
    label: () => words.actions.previousStep,
    keys: [','],
    scope: 'canvas',
    when: anyShown,
    perform: () => followPath(-1),
  },
  keepOnlyPath: {
    id: 'keepOnlyPath',
    label: () => words.actions.keepOnlyPath,
    keys: ['k'],
    scope: 'canvas',
    when: () => anyShown() && comparedPath(usePaths.getState()) === null,
    perform: keepOnlyShown,
  },
} as const satisfies Record<string, Action>;
