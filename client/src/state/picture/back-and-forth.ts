import type { Viewport } from '../../graph/view-state.js';
import { canvas } from '../canvas-port.js';
import { useView } from '../view.js';
import { historyNow, pictureNow, redoPicture, returnTo, undoPicture, usePicture, type Step } from './picture.js';

/** Which part of the picture was looked at when a step was left. */
const seen = new WeakMap<Step, Viewport>();

usePicture.subscribe(({ history: { present } }, { history: { present: left } }) => {
  const { viewport } = useView.getState();
  if (present !== left && viewport) seen.set(left, viewport);
});

/**
 * Goes to another step, and looks at the part of the picture that was looked at there. Where nothing stands elsewhere, what
 * is looked at now stays.
 */
function goAndLook(go: () => void): void {
  const before = pictureNow();
  go();
  const viewport = seen.get(historyNow().present);
  if (viewport && pictureNow() !== before && pictureNow().size > 0) canvas().restore(viewport);
}

export const undo = (): void => goAndLook(undoPicture);
export const redo = (): void => goAndLook(redoPicture);

/** Goes back to what was drawn at a moment; what came since can be done again. */
export const goBackTo = (moment: ReturnType<typeof historyNow>): void => goAndLook(() => returnTo(moment));
