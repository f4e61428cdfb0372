import type { Core } from 'cytoscape';
import { shownPath, usePaths } from '../state/paths.js';
import { usePicture } from '../state/picture.js';

/** Brings out the path shown and dims the rest. Returns what stops it. */
export function syncHighlight(cy: Core): () => void {
  const show = (): void => {
    const path = shownPath(usePaths.getState());
    cy.batch(() => {
      cy.elements().removeClass('dimmed on-path');
      if (!path) return;
      const ids = new Set([
        ...path.entities.map(({ id }) => id),
        ...path.hops.map(({ relationship }) => relationship.id),
      ]);
      cy.elements().forEach((element) => void element.addClass(ids.has(element.id()) ? 'on-path' : 'dimmed'));
    });
  };
  show();
  const stops = [usePaths.subscribe(show), usePicture.subscribe(show)];
  return () => stops.forEach((stop) => stop());
}
