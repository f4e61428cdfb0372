import type { Core } from 'cytoscape';
import { select, selectionNow, useSelection } from '../state/selection.js';
import { usePicture } from '../state/picture.js';

/** Keeps the canvas' selection and the page's the same, and brings out the lines of what is selected. */
export function syncSelection(cy: Core): () => void {
  const show = (): void => {
    const wanted = new Set(selectionNow());
    cy.batch(() => {
      cy.elements().forEach((element) => {
        if (element.selected() !== wanted.has(element.id())) {
          if (element.selected()) element.unselect();
          else element.select();
        }
      });
      cy.edges().removeClass('near');
      cy.nodes(':selected').connectedEdges().addClass('near');
    });
  };

  // One click changes several elements; what the person means is known when all of them have changed.
  let waiting = false;
  const read = (): void => {
    waiting = false;
    const selected = new Set(cy.$(':selected').map((element) => element.id()));
    const kept = selectionNow().filter((id) => selected.has(id));
    select([...kept, ...[...selected].filter((id) => !kept.includes(id))]);
  };
  cy.on('select unselect', () => {
    if (!waiting) queueMicrotask(read);
    waiting = true;
  });

  const stops = [useSelection.subscribe(show), usePicture.subscribe(show)];
  return () => stops.forEach((stop) => stop());
}
