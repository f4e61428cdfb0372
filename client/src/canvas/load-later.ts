import type { Core } from 'cytoscape';
import { usePicture } from '../state/picture/picture.js';
import { useRecords } from '../state/records.js';

/** Draws something on the canvas or over it, until the function it answers with is called. */
export type Draw = (cy: Core, container: HTMLElement) => () => void;

/**
 * Has something drawn from the first time that there is something to draw; what draws it is loaded then.
 * @param needed whether there is
 * @returns what begins it, and answers with what stops it
 */
export const drawLater =
  (needed: () => boolean, load: () => Promise<Draw>): Draw =>
  (cy, container) => {
    let stop: (() => void) | null = null;
    let begun = false;
    let ended = false;
    const look = (): void => {
      if (begun || !needed()) return;
      begun = true;
      load().then(
        (draw) => {
          if (!ended) stop = draw(cy, container);
        },
        // Where the server is away the next change tries again.
        () => (begun = false),
      );
    };
    look();
    const unsubscribe = [usePicture.subscribe(look), useRecords.subscribe(look)];
    return () => {
      ended = true;
      unsubscribe.forEach((end) => end());
      stop?.();
    };
  };
