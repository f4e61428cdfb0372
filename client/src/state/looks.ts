import { create } from 'zustand';
import { isPlain } from '../graph/measure-look.js';
import type { NodeLook } from '../graph/measure-scale.js';
import { loadPart } from './load-part.js';
import { usePicture } from './picture.js';

/** How measures make entities look; those that are not in it look as always. */
export const useLooks = create<{ readonly looks: ReadonlyMap<string, NodeLook> }>(() => ({ looks: new Map() }));

// Measuring is loaded when the picture first shows a measure, by a click or from the address.
const stop = usePicture.subscribe(({ history }) => {
  if (isPlain(history.present.look)) return;
  stop();
  void loadPart(() => import('./measures.js')).then(({ watchMeasures }) => watchMeasures());
});
