import type { Core, EventObject, SingularElementReturnValue } from 'cytoscape';
import { followedSelection, select, selectionNow, useSelection } from '../state/selection.js';
import { usePicture } from '../state/picture/picture.js';
import { syncClasses } from './classes.js';
import { inParts } from './in-parts.js';

/**
 * Keeps the canvas' selection and the page's the same, and brings out the lines of what is selected. Only what has
 * changed is touched: of a large picture that is little. Returns what stops it.
 */
export function syncSelection(cy: Core): () => void {
  /** What is selected on the canvas. */
  const selected = new Set<string>();
  const bringOut = syncClasses(cy, followedSelection);

  /** Whether what changes on the canvas is what the page has said. */
  let telling = false;
  const tell = (some: readonly (readonly [id: string, wanted: boolean])[]): void => {
    telling = true;
    cy.batch(() => {
      for (const [id, wanted] of some) {
        if (wanted) cy.getElementById(id).select();
        else cy.getElementById(id).unselect();
      }
    });
    telling = false;
  };
  const tellAll = inParts(cy, tell, followedSelection);
  const show = (): void => {
    const wanted = new Set(selectionNow());
    tellAll([
      ...[...selected].filter((id) => !wanted.has(id)).map((id) => [id, false] as const),
      ...[...wanted].filter((id) => !selected.has(id)).map((id) => [id, true] as const),
    ]);
    const ends = [...wanted].map((id) => cy.getElementById(id)).filter((element) => element.isNode());
    const lines = ends.flatMap((node) => node.connectedEdges().toArray());
    bringOut(new Map(lines.map((edge) => [edge.id(), 'near'])));
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
    if (type === 'remove' || telling) return;
    if (!waiting) queueMicrotask(read);
    waiting = true;
  });

  cy.on('arrive', show);
  const stops = [useSelection.subscribe(show), usePicture.subscribe(show)];
  return () => stops.forEach((stop) => stop());
}
