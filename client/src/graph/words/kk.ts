import { actions } from './kk/actions.js';
import { connections } from './kk/connections.js';
import { details } from './kk/details.js';
import { device } from './kk/device.js';
import { drag } from './kk/drag.js';
import { evidencePanel } from './kk/evidence-panel.js';
import { evidence } from './kk/evidence.js';
import { expand } from './kk/expand.js';
import { exports } from './kk/exports.js';
import { folds } from './kk/folds.js';
import { general } from './kk/general.js';
import { layout } from './kk/layout.js';
import { measures } from './kk/measures.js';
import { measuresPanel } from './kk/measures-panel.js';
import { noPath } from './kk/no-path.js';
import { page } from './kk/page.js';
import { paths } from './kk/paths.js';
import { picture } from './kk/picture.js';
import { queryPanel } from './kk/query-panel.js';
import { saved } from './kk/saved.js';
import { search } from './kk/search.js';
import { sourceDialog } from './kk/source-dialog.js';
import { start } from './kk/start.js';
import { statuses } from './kk/statuses.js';
import { textView } from './kk/text-view.js';
import { time } from './kk/time.js';
import { waiting } from './kk/waiting.js';
import type { Translations } from './translations.js';

/** All words in Kazakh. */
export const kk: Translations = {
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
