import { actions } from './en/actions.js';
import { connections } from './en/connections.js';
import { details } from './en/details.js';
import { evidence } from './en/evidence.js';
import { expand } from './en/expand.js';
import { general } from './en/general.js';
import { layout } from './en/layout.js';
import { measures } from './en/measures.js';
import { page } from './en/page.js';
import { paths } from './en/paths.js';
import { picture } from './en/picture.js';
import { search } from './en/search.js';
import { start } from './en/start.js';
import { statuses } from './en/statuses.js';
import { textView } from './en/text-view.js';
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
  expand,
  paths,
  connections,
  layout,
  measures,
  textView,
  actions,
  waiting,
} as const;
