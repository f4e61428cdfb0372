import type { Folds } from '../../graph/folds/folds.js';
import { words } from '../../graph/words.js';
import { withSelected, type Action } from './action.js';
import { foldableNow } from '../picture/foldable.js';
import { loadPart } from '../load-part.js';
import { foldsNow } from '../picture/picture.js';
import { onlySelectedEntity } from '../selection.js';

const foldsOf = (hub: string | null): Folds => foldsNow().filter((fold) => fold.hub === hub);

const loadFolding = () => loadPart(() => import('../picture/fold.js'));

/** Draws again what is folded. */
export const openFolds = (folds: Folds): void => void loadFolding().then(({ unfold }) => unfold(folds));

/** Folding neighbours of a hub into signs by type, and opening them. */
export const FOLD_ACTIONS = {
  fold: {
    id: 'fold',
    label: () => words.folds.fold,
    keys: ['h'],
    scope: 'canvas',
    when: () => {
      const id = onlySelectedEntity();
      return id !== null && foldableNow(id).size > 0;
    },
    perform: withSelected((id) => void loadFolding().then(({ foldNeighbours }) => foldNeighbours(id))),
  },
  unfold: {
    id: 'unfold',
    label: () => words.folds.unfold,
    keys: ['u'],
    scope: 'canvas',
    when: () => foldsOf(onlySelectedEntity()).length > 0,
    perform: withSelected((id) => openFolds(foldsOf(id))),
  },
  unfoldAll: {
    id: 'unfoldAll',
    label: () => words.folds.unfoldAll,
    keys: ['shift+u'],
    scope: 'canvas',
    when: () => foldsNow().length > 0,
    perform: () => openFolds(foldsNow()),
  },
} as const satisfies Record<string, Action>;
