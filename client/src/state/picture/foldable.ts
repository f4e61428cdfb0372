import { foldable } from '../../graph/folds/folds.js';
import { usePaths } from '../paths/paths.js';
import { foldsNow, pictureNow } from './picture.js';
import { recordsNow } from '../records.js';
import { sidesShown } from '../paths/sides-shown.js';

/** What of the neighbours of an entity can be folded now, by type; a path that is shown stays whole. */
export const foldableNow = (hub: string): ReadonlyMap<string, readonly string[]> =>
  foldable(pictureNow(), foldsNow(), recordsNow(), hub, new Set(sidesShown(usePaths.getState()).keys()));
