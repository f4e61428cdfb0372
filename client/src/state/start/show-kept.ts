import { mergeRecords, NO_RECORDS } from '../../graph/records.js';
import { EMPTY_PICTURE, removeEntities } from '../../graph/picture.js';
import type { ViewState } from '../../graph/view-state.js';
import { words } from '../../graph/words.js';
import { applyQuestion } from './apply-state.js';
import { canvas } from '../canvas-port.js';
import { useDataset } from '../dataset.js';
import { keptAt, type KeptPicture } from './keep-picture.js';
import { useKept } from './kept.js';
import { loadWhatExists } from '../picture/load-between.js';
import {
  amendEvidence,
  amendLook,
  amendTime,
  commitLayout,
  forgetSteps,
  guidesNow,
  pictureNow,
} from '../picture/picture.js';
import { forgetRecords, useRecords } from '../records.js';
import { select } from '../selection.js';
import { notify, useView } from '../view.js';

/** The state that the picture kept stands for, and the title of its data. */
let shown: { readonly state: ViewState; readonly title: string | undefined } | null = null;

function draw({ dataset, entityTypes, relationshipTypes, made, ...set }: KeptPicture, state: ViewState): void {
  // First of all, so that nothing is drawn without the mark.
  useKept.setState({ since: made });
  useDataset.setState({
    ...dataset,
    ontology: { entityTypes: new Map(entityTypes), relationshipTypes: new Map(relationshipTypes) },
  });
  useRecords.setState({ records: mergeRecords(NO_RECORDS, set) });
  const known = new Set(set.entities.map(({ id }) => id));
  const unknown = [...state.picture.keys()].filter((id) => !known.has(id));
  commitLayout(removeEntities(state.picture, unknown), state.guides);
  amendEvidence(state.evidence);
  amendLook(state.look);
  amendTime(state.time);
  forgetSteps();
  select(state.selection);
  useView.setState({ panel: state.panel, view: state.view });
  canvas().restore(state.viewport);
}

/**
 * Draws what is kept of the picture at an address, marked as such. What was asked about it waits for the server.
 * @param hash of the address, without the `#`
 * @param wanted whether it still is, once it is found
 * @returns the state that the address stands for; null where nothing was drawn
 */
export async function showKept(hash: string, wanted: () => boolean): Promise<ViewState | null> {
  const found = await keptAt(hash);
  if (!found || !wanted()) return null;
  draw(found.kept, found.state);
  shown = { state: found.state, title: found.kept.dataset.info?.title };
  return found.state;
}

/** Whether what was kept is of the same data, as far as can be told, and the opening picture still is that one. */
function isStillMeant(hash: string): boolean {
  const { info } = useDataset.getState();
  if (info?.title !== shown?.title) return false;
  return hash !== '' || info?.opening.every(({ id }) => shown?.state.picture.has(id)) === true;
}

/**
 * Puts what the server says in the place of what was kept; what was done to the picture meanwhile stays. Where the server
 * has other data, what was kept is taken away. What the server's data is about is loaded.
 * @param hash of the address
 * @throws RequestError
 */
export async function replaceKept(hash: string, signal: AbortSignal): Promise<void> {
  if (!isStillMeant(hash)) {
    commitLayout(EMPTY_PICTURE, null);
    forgetRecords();
    useKept.setState({ since: null });
    return;
  }
  const gone = await loadWhatExists([...pictureNow().keys()], signal);
  commitLayout(removeEntities(pictureNow(), gone), guidesNow());
  if (gone.length > 0) notify(words.errors.unknownInAddress({ ids: gone.join(', ') }));
  if (shown) await applyQuestion(shown.state);
}
