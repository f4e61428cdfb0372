import { create } from 'zustand';
import { difference } from '../graph/difference.js';
import { commit, redo, startHistory, undo, type History } from '../graph/history.js';
import { EMPTY_PICTURE, type Picture } from '../graph/picture.js';
import { words } from '../graph/words.js';
import { recordsNow } from './records.js';
import { announce } from './view.js';

export const usePicture = create<{ readonly history: History<Picture> }>(() => ({
  history: startHistory(EMPTY_PICTURE),
}));

export const pictureNow = (): Picture => usePicture.getState().history.present;

function change(history: History<Picture>): void {
  const before = pictureNow();
  usePicture.setState({ history });
  const changed = difference(before, history.present, recordsNow());
  if (changed.added.entities + changed.removed.entities > 0) announce(words.changed(changed));
}

/** Makes this the picture, as a step that can be undone, and announces what came and went. */
export const commitPicture = (picture: Picture): void => change(commit(usePicture.getState().history, picture));

/** Makes this the picture and forgets the steps before it. */
export const replacePicture = (picture: Picture): void => change(startHistory(picture));

export const undoPicture = (): void => change(undo(usePicture.getState().history));
export const redoPicture = (): void => change(redo(usePicture.getState().history));
export const canUndo = (): boolean => usePicture.getState().history.past.length > 0;
export const canRedo = (): boolean => usePicture.getState().history.future.length > 0;
