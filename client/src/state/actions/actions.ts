import { words } from '../../graph/words.js';
import { oneSelected, withSelected, type Action } from './action.js';
import { canvas } from '../canvas-port.js';
import { EVIDENCE_ACTIONS } from './evidence-actions.js';
import { redo, undo } from '../picture/back-and-forth.js';
import { FOLD_ACTIONS } from './fold-actions.js';
import { bringMore, canCollapse, collapse, remove, undrawnOf } from '../picture/explore.js';
import { LAYOUT_ACTIONS } from './layout-actions.js';
import { loadPart } from '../load-part.js';
import { MEASURE_ACTIONS } from './measure-actions.js';
import { PATH_ACTIONS } from './path-actions.js';
import { usePaths } from '../paths/paths.js';
import { canRedo, canUndo, pictureNow } from '../picture/picture.js';
import { onlySelectedEntity, select, selectedEntities, selectionNow } from '../selection.js';
import { QUERY_ACTIONS } from './query-actions.js';
import { SHARING_ACTIONS } from './sharing-actions.js';
import { clearShownPath } from '../paths/shown-path.js';
import { TIME_ACTIONS } from './time-shortcuts.js';
import { hiddenNow } from '../time/time.js';
import { openPanel, setExpanding, setExportOpen, setHelpOpen, setPaletteOpen, setView, useView } from '../view.js';
import { VIEW_ACTIONS } from './view-actions.js';

/** The surroundings of so many entities can be asked for at once. */
const MOST_AROUND = 100;

const always = (): boolean => true;
const anyDrawn = (): boolean => pictureNow().size > 0;

/** Opens the details of an entity with the expand menu open. */
export function openExpandMenu(id: string): void {
  select([id]);
  openPanel('details');
  setExpanding(id);
}

/** Everything a person can do, by its id. */
export const ACTIONS = {
  search: {
    id: 'search',
    label: () => words.actions.search,
    keys: ['/'],
    scope: 'page',
    when: always,
    perform: () => document.querySelector<HTMLElement>('#search')?.focus(),
  },
  palette: {
    id: 'palette',
    label: () => words.actions.palette,
    keys: ['ctrl+k'],
    scope: 'everywhere',
    when: always,
    perform: () => setPaletteOpen(true),
  },
  help: {
    id: 'help',
    label: () => words.actions.help,
    keys: ['?'],
    scope: 'page',
    when: always,
    perform: () => setHelpOpen(true),
  },
  undo: {
    id: 'undo',
    label: () => words.actions.undo,
    keys: ['ctrl+z'],
    scope: 'page',
    when: canUndo,
    perform: undo,
  },
  redo: {
    id: 'redo',
    label: () => words.actions.redo,
    keys: ['ctrl+y', 'ctrl+shift+z'],
    scope: 'page',
    when: canRedo,
    perform: redo,
  },
  clear: {
    id: 'clear',
    label: () => words.actions.clear,
    keys: ['escape'],
    scope: 'page',
    when: () => usePaths.getState().shown !== null || selectionNow().length > 0,
    perform: () => (usePaths.getState().shown !== null ? clearShownPath() : select([])),
  },
  export: {
    id: 'export',
    label: () => words.actions.export,
    keys: ['ctrl+shift+e'],
    scope: 'page',
    when: anyDrawn,
    perform: () => setExportOpen(true),
  },
  switchView: {
    id: 'switchView',
    label: () => words.actions.switchView,
    keys: ['t'],
    scope: 'canvas',
    when: always,
    perform: () => setView(useView.getState().view === 'picture' ? 'text' : 'picture'),
  },
  fit: {
    id: 'fit',
    label: () => words.actions.fit,
    keys: ['f'],
    scope: 'canvas',
    when: anyDrawn,
    perform: () => canvas().fit(),
  },
  zoomIn: {
    id: 'zoomIn',
    label: () => words.actions.zoomIn,
    keys: ['+', '='],
    scope: 'canvas',
    when: anyDrawn,
    perform: () => canvas().zoomBy(1.25),
  },
  zoomOut: {
    id: 'zoomOut',
    label: () => words.actions.zoomOut,
    keys: ['-'],
    scope: 'canvas',
    when: anyDrawn,
    perform: () => canvas().zoomBy(0.8),
  },
  ...VIEW_ACTIONS,
  ...LAYOUT_ACTIONS,
  selectAll: {
    id: 'selectAll',
    label: () => words.actions.selectAll,
    keys: ['ctrl+a'],
    scope: 'canvas',
    when: anyDrawn,
    perform: () => select([...pictureNow().keys()].filter((id) => !hiddenNow().has(id))),
  },
  details: {
    id: 'details',
    label: () => words.actions.details,
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
    label: () => words.actions.expand,
    keys: ['e'],
    scope: 'canvas',
    when: oneSelected,
    perform: withSelected(openExpandMenu),
  },
  bringMore: {
    id: 'bringMore',
    label: () => words.layout.bringMore,
    keys: ['b'],
    scope: 'canvas',
    when: () => {
      const id = onlySelectedEntity();
      return id !== null && undrawnOf(id) > 0;
    },
    perform: withSelected((id) => void bringMore(id)),
  },
  bringAround: {
    id: 'bringAround',
    label: () => words.layout.bringAround,
    keys: ['shift+b'],
    scope: 'canvas',
    when: () => selectedEntities().length > 0 && selectedEntities().length <= MOST_AROUND,
    perform: () => {
      const ids = selectedEntities();
      void loadPart(() => import('../picture/bring-around.js')).then(({ bringAround }) => bringAround(ids));
    },
  },
  collapse: {
    id: 'collapse',
    label: () => words.actions.collapse,
    keys: ['c'],
    scope: 'canvas',
    when: () => {
      const id = onlySelectedEntity();
      return id !== null && canCollapse(id);
    },
    perform: withSelected(collapse),
  },
  ...FOLD_ACTIONS,
  ...PATH_ACTIONS,
  ...SHARING_ACTIONS,
  ...QUERY_ACTIONS,
  ...EVIDENCE_ACTIONS,
  ...MEASURE_ACTIONS,
  ...TIME_ACTIONS,
  remove: {
    id: 'remove',
    label: () => words.actions.remove,
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
  ACTIONS.bringMore,
  ACTIONS.bringAround,
  ACTIONS.collapse,
  ACTIONS.pathFrom,
  ACTIONS.pathTo,
  ACTIONS.remove,
];

/** What can be done to a question about paths with something shown, an entity or a relationship. */
export const QUESTION_ACTIONS: readonly Action[] = [ACTIONS.leadThrough, ACTIONS.avoid, ACTIONS.addToQuestion];
