import { ALL_EVIDENCE } from '../../src/graph/evidence/evidence.js';
import { PLAIN } from '../../src/graph/measures/measure-look.js';
import type { ViewState } from '../../src/graph/view-state.js';

/** The page with nothing drawn, selected or asked. */
export const EMPTY_STATE: ViewState = {
  picture: new Map(),
  viewport: null,
  selection: [],
  panel: 'start',
  view: 'picture',
  question: null,
  pathShown: null,
  pathCompared: null,
  evidence: ALL_EVIDENCE,
  guides: null,
  look: PLAIN,
  time: null,
  folds: [],
};
