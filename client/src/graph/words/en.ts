import { actions } from './en/actions.js';
import { connections } from './en/connections.js';
import { details } from './en/details.js';
import { evidence } from './en/evidence.js';
import { folds } from './en/folds.js';
import { general } from './en/general.js';
import { layout } from './en/layout.js';
import { measures } from './en/measures.js';
import { page } from './en/page.js';
import { paths } from './en/paths.js';
import { picture } from './en/picture.js';
import { search } from './en/search.js';
import { start } from './en/start.js';
import { statuses } from './en/statuses.js';
import { waiting } from './en/waiting.js';

/** English words of the first load. What the other languages must have follows from these. */
export const en = {
  ...general,
  ...page,
  ...picture,
  ...statuses,
  search,
  start,
  details,
  evidence,
  folds,
  paths,
  connections,
  layout,
  measures,
  actions,
  waiting,
} as const;
