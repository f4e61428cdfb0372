import { foldedIds, foldsWithout } from '../../graph/folds/folds.js';
import { removeEntities } from '../../graph/picture.js';
import type { ViewState } from '../../graph/view-state.js';
import { words } from '../../graph/words.js';
import { canvas } from '../canvas-port.js';
import { useDataset } from '../dataset.js';
import { show } from '../picture/explore.js';
import { loadWhatExists } from '../picture/load-between.js';
import { answerQuestion, usePaths } from '../paths/paths.js';
import { amendEvidence, amendFolds, amendLook, amendQuestion, amendTime, commitLayout } from '../picture/picture.js';
import { useSaved } from '../saved/saved.js';
import { isNarrow } from '../narrow-page.js';
import { select } from '../selection.js';
import { runTask } from '../tasks.js';
import { useTime } from '../time/time.js';
import { timeSettled } from '../time/time-settled.js';
import { notify, useView } from '../view.js';

/** Asks what the state asked, and brings out what it brought out. */
export async function applyQuestion({ question, pathShown, pathCompared }: ViewState): Promise<void> {
  if (question && JSON.stringify(question) !== JSON.stringify(usePaths.getState().asked))
    await answerQuestion(question);
  amendQuestion(question);
  usePaths.setState({ shown: pathShown, compared: pathCompared });
}

async function applyState(state: ViewState, signal: AbortSignal): Promise<void> {
  const unknown = await loadWhatExists([...state.picture.keys(), ...foldedIds(state.folds)], signal);
  const picture = removeEntities(state.picture, unknown);
  commitLayout(picture, state.guides);
  amendFolds(foldsWithout(state.folds, (id) => unknown.includes(id)));
  amendEvidence(state.evidence);
  amendLook(state.look);
  amendTime(state.time);
  // The bar takes room from the canvas, so with the same bars the same part of the picture is seen. On a narrow page
  // the words of a saved view leave too little of it; the time is said all the same, and opens the bar.
  const toldOnPhone = isNarrow() && useSaved.getState().open !== null;
  useTime.setState({ open: state.time !== null && !toldOnPhone });
  await timeSettled();
  select(state.selection.filter((id) => !unknown.includes(id)));
  useView.setState({ panel: state.panel, view: state.view });
  canvas().restore(state.viewport);
  if (unknown.length > 0) notify(words.errors.unknownInAddress({ ids: unknown.join(', ') }));
  await applyQuestion(state);
}

/** Makes the page look as a state says. Answers whether it does. */
export function showState(state: ViewState): Promise<boolean> {
  return runTask(words.tasks.loading, (signal) => applyState(state, signal));
}

/** Puts the first picture on an empty canvas. Answers whether it is there. */
export function showOpening(): Promise<boolean> {
  const opening = useDataset.getState().info?.opening ?? [];
  return show(opening.map(({ id }) => id));
}
