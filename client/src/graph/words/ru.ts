import { actions } from './ru/actions.js';
import { connections } from './ru/connections.js';
import { details } from './ru/details.js';
import { device } from './ru/device.js';
import { drag } from './ru/drag.js';
import { evidencePanel } from './ru/evidence-panel.js';
import { evidence } from './ru/evidence.js';
import { expand } from './ru/expand.js';
import { exports } from './ru/exports.js';
import { folds } from './ru/folds.js';
import { general } from './ru/general.js';
import { layout } from './ru/layout.js';
import { measures } from './ru/measures.js';
import { measuresPanel } from './ru/measures-panel.js';
import { noPath } from './ru/no-path.js';
import { page } from './ru/page.js';
import { paths } from './ru/paths.js';
import { picture } from './ru/picture.js';
import { queryPanel } from './ru/query-panel.js';
import { saved } from './ru/saved.js';
import { search } from './ru/search.js';
import { sourceDialog } from './ru/source-dialog.js';
import { start } from './ru/start.js';
import { statuses } from './ru/statuses.js';
import { textView } from './ru/text-view.js';
import { time } from './ru/time.js';
import { waiting } from './ru/waiting.js';
import type { Translations } from './translations.js';

/** All words in Russian. */
export const ru: Translations = {
  main: {
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
  },
  device,
  drag,
  evidencePanel,
  textView,
  expand,
  exports,
  measuresPanel,
  queryPanel,
  saved,
  time,
  noPath,
  sourceDialog,
};
