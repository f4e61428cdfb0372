import { momentsOf, type Moment } from '../../graph/time/moments.js';
import { drawnNow } from '../picture/drawn.js';
import { usePaths } from '../paths/paths.js';
import { usePicture } from '../picture/picture.js';
import { useRecords } from '../records.js';
import { sidesShown } from '../paths/sides-shown.js';
import { timeNow, useTime } from './time.js';

function momentsNow(): ReadonlyMap<string, Moment> | null {
  const view = timeNow();
  if (view === null) return null;
  const { entities, relationships } = drawnNow();
  return momentsOf(view, entities, relationships, new Set(sidesShown(usePaths.getState()).keys()));
}

/** Keeps `moments` what the time asked for makes of what is drawn. Called once. */
export function keepMoments(): void {
  const update = (): void => {
    if (timeNow() !== null || useTime.getState().moments !== null) useTime.setState({ moments: momentsNow() });
  };
  update();
  usePicture.subscribe(update);
  useRecords.subscribe(update);
  usePaths.subscribe(update);
  useTime.subscribe(({ now }, before) => {
    if (now !== before.now) update();
  });
}
