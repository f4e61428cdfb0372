import type { Core, EventObject, SingularElementReturnValue } from 'cytoscape';
import { select, selectionNow, useSelection } from '../state/selection.js';
import { usePicture } from '../state/picture/picture.js';
import { syncClasses } from './classes.js';

/**
 * Keeps the canvas' selection and the page's the same, and brings out the lines of what is selected. Only what has
 * changed is touched: of a large picture that is little. Returns what stops it.
 */
export function syncSelection(cy: Core): () => void {
  /** What is selected on the canvas. */
  const selected = new Set<string>();
  const bringOut = syncClasses(cy);

  const show = (): void => {
    const wanted = new Set(selectionNow());
    cy.batch(() => {
      for (const id of [...selected]) {
        if (wanted.has(id)) continue;
        cy.getElementById(id).unselect();
        selected.delete(id);
      }
      for (const id of wanted) if (!cy.getElementById(id).selected()) cy.getElementById(id).select();
      const ends = [...wanted].map((id) => cy.getElementById(id)).filter((element) => element.isNode());
      const lines = ends.flatMap((node) => node.connectedEdges().toArray());
      bringOut(new Map(lines.map((edge) => [edge.id(), 'near'])));
    });
  };

  // One click changes several elements; what the person means is known when all of them have changed.
  let waiting = false;
  const read = (): void => {
    waiting = false;
    const kept = selectionNow().filter((id) => selected.has(id));
    select([...kept, ...[...selected].filter((id) => !kept.includes(id))]);
  };
  cy.on('select unselect remove', ({ type, target }: EventObject) => {
    const id = (target as SingularElementReturnValue).id();
    if (type === 'select') selected.add(id);
    else selected.delete(id);
    if (type === 'remove') return;
    if (!waiting) queueMicrotask(read);
    waiting = true;
  });

  cy.on('arrive', show);
  const stops = [useSelection.subscribe(show), usePicture.subscribe(show)];
  return () => stops.forEach((stop) => stop());
}
