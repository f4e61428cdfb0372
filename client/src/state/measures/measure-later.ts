import { isPlain } from '../../graph/measures/measure-look.js';
import { loadPart } from '../load-part.js';
import { usePicture } from '../picture/picture.js';

/** Measuring is loaded when the picture first shows a measure, by a click or from the address. Called once. */
export function measureWhenShown(): void {
  const stop = usePicture.subscribe(({ history }) => {
    if (isPlain(history.present.look)) return;
    stop();
    void loadPart(() => import('./measures.js')).then(({ watchMeasures }) => watchMeasures());
  });
}
