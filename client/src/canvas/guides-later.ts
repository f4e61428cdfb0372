import type { Core } from 'cytoscape';
import { guidesNow, usePicture } from '../state/picture.js';

/** Has guides drawn from the first time that there are some; what draws them is loaded then. Returns what stops it. */
export function drawGuidesLater(cy: Core, container: HTMLElement): () => void {
  let stop: (() => void) | null = null;
  let begun = false;
  let ended = false;
  const look = (): void => {
    if (begun || !guidesNow()) return;
    begun = true;
    import('./guides.js').then(
      ({ drawGuides }) => {
        if (!ended) stop = drawGuides(cy, container);
      },
      // Where the server is away the next change of the picture tries again.
      () => (begun = false),
    );
  };
  look();
  const unsubscribe = usePicture.subscribe(look);
  return () => {
    ended = true;
    unsubscribe();
    stop?.();
  };
}
