import type { Core } from 'cytoscape';
import { sidesShown } from '../state/shown-path.js';
import { usePaths } from '../state/paths.js';
import { usePicture } from '../state/picture.js';

/** Brings out the path shown, tells it from the one it is compared with, and dims the rest. Returns what stops it. */
export function syncHighlight(cy: Core): () => void {
  const show = (): void => {
    const paths = usePaths.getState();
    const sides = sidesShown(paths);
    cy.batch(() => {
      cy.elements().removeClass('dimmed on-path of-first of-second of-both');
      if (sides.size === 0) return;
      cy.elements().forEach((element) => {
        const side = sides.get(element.id());
        if (side === undefined) element.addClass('dimmed');
        else element.addClass(paths.compared === null ? 'on-path' : `on-path of-${side}`);
      });
    });
  };
  show();
  const stops = [usePaths.subscribe(show), usePicture.subscribe(show)];
  return () => stops.forEach((stop) => stop());
}
