import type { Core } from 'cytoscape';
import { loadPart } from '../state/load-part.js';
import { useTime } from '../state/time/time.js';

/** Draws everything as it stands at the time asked for, once somebody asks. Returns what stops it. */
export function syncTime(cy: Core): () => void {
  let stop: (() => void) | null = null;
  let asked = false;
  const watch = (): void => {
    if (asked || useTime.getState().now === null) return;
    asked = true;
    void loadPart(() => import('./time-marks.js')).then(({ syncTimeMarks }) => {
      if (!cy.destroyed()) stop = syncTimeMarks(cy);
    });
  };
  const unwatch = useTime.subscribe(watch);
  return () => {
    unwatch();
    stop?.();
  };
}
