import {
  avoiding,
  avoidingRelationship,
  endsOf,
  isEnd,
  leadingThrough,
  MOST_ACTORS,
  withActor,
  type PathQuestion,
} from '../graph/path-question.js';
import { words } from '../graph/words.js';
import { canvas } from './canvas-port.js';
import { canCollapse, collapse, remove, tidyUp } from './explore.js';
import { foundIn } from './found.js';
import { editQuestion, usePaths } from './paths.js';
import { canRedo, canUndo, pictureNow, redoPicture, undoPicture } from './picture.js';
import {
  askAbout,
  clearShownPath,
  comparedPath,
  connect,
  followPath,
  keepOnlyShown,
  redirect,
  showNextPath,
  shownPath,
} from './shown-path.js';
import { onlySelectedEntity, select, selectedEntities, selectionNow } from './selection.js';
import { openPanel, setExpanding, setHelpOpen, setPaletteOpen, setView, useView } from './view.js';

/** Where a key means the action: anywhere, anywhere but in a text field, or only while the canvas has the focus. */
type Scope = 'everywhere' | 'page' | 'canvas';

/** Something a person can do: read by shortcuts, toolbar, context menu, command palette and help alike. */
export interface Action {
  readonly id: string;
  readonly label: string;
  /** Keys as `KeyboardEvent.key` has them, lower case, with `ctrl+` before them where it is held (⌘ on a Mac). */
  readonly keys: readonly string[];
  readonly scope: Scope;
  /** Whether it can be done now. */
  readonly when: () => boolean;
  readonly perform: () => void;
}

const always = (): boolean => true;
const oneSelected = (): boolean => onlySelectedEntity() !== null;
const anyDrawn = (): boolean => pictureNow().size > 0;

const withSelected = (perform: (id: string) => void) => (): void => {
  const id = onlySelectedEntity();
  if (id !== null) perform(id);
};

/** Opens the details of an entity with the expand menu open. */
export function openExpandMenu(id: string): void {
  select([id]);
  openPanel('details');
  setExpanding(id);
}

function connectSelected(): void {
  const [from, to] = selectedEntities();
  if (from !== undefined && to !== undefined) void connect(from, to);
}

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

export const ACTIONS = {
  search: {
    id: 'search',
    label: words.actions.search,
    keys: ['/'],
    scope: 'page',
    when: always,
    perform: () => document.querySelector<HTMLElement>('#search')?.focus(),
  },
  palette: {
    id: 'palette',
    label: words.actions.palette,
    keys: ['ctrl+k'],
    scope: 'everywhere',
    when: always,
    perform: () => setPaletteOpen(true),
  },
  help: {
    id: 'help',
    label: words.actions.help,
    keys: ['?'],
    scope: 'page',
    when: always,
    perform: () => setHelpOpen(true),
  },
  undo: {
    id: 'undo',
    label: words.actions.undo,
    keys: ['ctrl+z'],
    scope: 'page',
    when: canUndo,
    perform: undoPicture,
  },
  redo: {
    id: 'redo',
    label: words.actions.redo,
    keys: ['ctrl+y', 'ctrl+shift+z'],
    scope: 'page',
    when: canRedo,
    perform: redoPicture,
  },
  clear: {
    id: 'clear',
    label: words.actions.clear,
    keys: ['escape'],
    scope: 'page',
    when: () => usePaths.getState().shown !== null || selectionNow().length > 0,
    perform: () => (usePaths.getState().shown !== null ? clearShownPath() : select([])),
  },
  switchView: {
    id: 'switchView',
    label: words.actions.switchView,
    keys: ['t'],
    scope: 'canvas',
    when: always,
    perform: () => setView(useView.getState().view === 'picture' ? 'text' : 'picture'),
  },
  fit: {
    id: 'fit',
    label: words.actions.fit,
    keys: ['f'],
    scope: 'canvas',
    when: anyDrawn,
    perform: () => canvas().fit(),
  },
  zoomIn: {
    id: 'zoomIn',
    label: words.actions.zoomIn,
    keys: ['+', '='],
    scope: 'canvas',
    when: anyDrawn,
    perform: () => canvas().zoomBy(1.25),
  },
  zoomOut: {
    id: 'zoomOut',
    label: words.actions.zoomOut,
    keys: ['-'],
    scope: 'canvas',
    when: anyDrawn,
    perform: () => canvas().zoomBy(0.8),
  },
  tidyUp: {
    id: 'tidyUp',
    label: words.actions.tidyUp,
    keys: ['l'],
    scope: 'canvas',
    when: () => pictureNow().size > 1,
    perform: tidyUp,
  },
  selectAll: {
    id: 'selectAll',
    label: words.actions.selectAll,
    keys: ['ctrl+a'],
    scope: 'canvas',
    when: anyDrawn,
    perform: () => select([...pictureNow().keys()]),
  },
  details: {
    id: 'details',
    label: words.actions.details,
    keys: ['enter'],
    scope: 'canvas',
    when: () => selectionNow().length > 0,
    perform: () => {
      openPanel('details');
      document.querySelector<HTMLElement>('#panel')?.focus();
    },
  },
  expand: {
    id: 'expand',
    label: words.actions.expand,
    keys: ['e'],
    scope: 'canvas',
    when: oneSelected,
    perform: withSelected(openExpandMenu),
  },
  collapse: {
    id: 'collapse',
    label: words.actions.collapse,
    keys: ['c'],
    scope: 'canvas',
    when: () => {
      const id = onlySelectedEntity();
      return id !== null && canCollapse(id);
    },
    perform: withSelected(collapse),
  },
  pathFrom: {
    id: 'pathFrom',
    label: words.actions.pathFrom,
    keys: ['p'],
    scope: 'canvas',
    when: oneSelected,
    perform: withSelected((from) => {
      editQuestion({ from: [from] });
      openPanel('paths');
    }),
  },
  pathTo: {
    id: 'pathTo',
    label: words.actions.pathTo,
    keys: ['shift+p'],
    scope: 'canvas',
    when: oneSelected,
    perform: withSelected((to) => {
      editQuestion({ to: [to] });
      openPanel('paths');
    }),
  },
  connect: {
    id: 'connect',
    label: words.actions.connect,
    keys: ['shift+c'],
    scope: 'canvas',
    when: () => selectedEntities().length === 2,
    perform: connectSelected,
  },
  avoid: {
    id: 'avoid',
    label: words.actions.avoid,
    keys: ['x'],
    scope: 'canvas',
    when: () => obstacle() !== null && questionMeant().asks !== 'COMMON',
    perform: avoidSelected,
  },
  leadThrough: {
    id: 'leadThrough',
    label: words.actions.leadThrough,
    keys: ['v'],
    scope: 'canvas',
    when: () => oneSelected() && questionMeant().asks === 'PATHS' && obstacle() !== null,
    perform: leadThroughSelected,
  },
  addToQuestion: {
    id: 'addToQuestion',
    label: words.actions.addToQuestion,
    keys: ['a'],
    scope: 'canvas',
    when: () => oneSelected() && obstacle() !== null && endsOf(questionMeant()).length < MOST_ACTORS,
    perform: addSelected,
  },
  connectAll: {
    id: 'connectAll',
    label: words.actions.connectAll,
    keys: ['w'],
    scope: 'canvas',
    when: severalSelected,
    perform: () => void askAbout('CONNECTION', selectedEntities()),
  },
  findCommon: {
    id: 'findCommon',
    label: words.actions.findCommon,
    keys: ['shift+w'],
    scope: 'canvas',
    when: severalSelected,
    perform: () => void askAbout('COMMON', selectedEntities()),
  },
  nextPath: {
    id: 'nextPath',
    label: words.actions.nextPath,
    keys: ['n'],
    scope: 'canvas',
    when: anyFound,
    perform: () => void showNextPath(1),
  },
  previousPath: {
    id: 'previousPath',
    label: words.actions.previousPath,
    keys: ['shift+n'],
    scope: 'canvas',
    when: anyFound,
    perform: () => void showNextPath(-1),
  },
  nextStep: {
    id: 'nextStep',
    label: words.actions.nextStep,
    keys: ['.'],
    scope: 'canvas',
    when: anyShown,
    perform: () => followPath(1),
  },
  previousStep: {
    id: 'previousStep',
    label: words.actions.previousStep,
    keys: [','],
    scope: 'canvas',
    when: anyShown,
    perform: () => followPath(-1),
  },
  keepOnlyPath: {
    id: 'keepOnlyPath',
    label: words.actions.keepOnlyPath,
    keys: ['k'],
    scope: 'canvas',
    when: () => anyShown() && comparedPath(usePaths.getState()) === null,
    perform: keepOnlyShown,
  },
  remove: {
    id: 'remove',
    label: words.actions.remove,
    keys: ['delete', 'backspace'],
    scope: 'canvas',
    when: () => selectedEntities().length > 0,
    perform: () => remove(selectedEntities()),
  },
} as const satisfies Record<string, Action>;

/** What can be done with one entity, as its context menu and its details offer it. */
export const ENTITY_ACTIONS: readonly Action[] = [
  ACTIONS.details,
  ACTIONS.expand,
  ACTIONS.collapse,
  ACTIONS.pathFrom,
  ACTIONS.pathTo,
  ACTIONS.remove,
];

/** What can be done to a question about paths with something shown, an entity or a relationship. */
export const QUESTION_ACTIONS: readonly Action[] = [ACTIONS.leadThrough, ACTIONS.avoid, ACTIONS.addToQuestion];
