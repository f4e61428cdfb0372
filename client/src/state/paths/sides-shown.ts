import { sidesOf, type Side } from '../../graph/paths/compare-paths.js';
import { foundIn, type Found } from './found.js';
import type { PathsStore } from './paths.js';

const pathOf = ({ answer }: PathsStore, wanted: string | null): Found | null =>
  foundIn(answer).find(({ id }) => id === wanted) ?? null;

/** What is highlighted, if anything is: a path, or another thing found. */
export const shownPath = (paths: PathsStore): Found | null => pathOf(paths, paths.shown);

/** The path the highlighted one is compared with, if there is one. */
export const comparedPath = (paths: PathsStore): Found | null => pathOf(paths, paths.compared);

/** What is brought out on the canvas, and marked in the text. */
export const sidesShown = (paths: PathsStore): ReadonlyMap<string, Side> =>
  sidesOf(shownPath(paths), comparedPath(paths));
