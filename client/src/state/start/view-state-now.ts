import type { ViewState } from '../../graph/view-state.js';
import { usePaths } from '../paths/paths.js';
import { evidenceNow, foldsNow, guidesNow, lookNow, pictureNow, questionNow, timeAsked } from '../picture/picture.js';
import { selectionNow } from '../selection.js';
import { useView } from '../view.js';

/** Everything that makes the page look as it does now. */
export function viewStateNow(): ViewState {
  const { viewport, panel, view } = useView.getState();
  const { shown, compared } = usePaths.getState();
  return {
    picture: pictureNow(),
    viewport,
    selection: selectionNow(),
    panel,
    view,
    question: questionNow(),
    pathShown: shown,
    pathCompared: compared,
    evidence: evidenceNow(),
    guides: guidesNow(),
    look: lookNow(),
    time: timeAsked(),
    folds: foldsNow(),
  };
}
