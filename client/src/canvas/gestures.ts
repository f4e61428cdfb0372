import type { Core, EventObject, EventObjectNode, NodeSingular, SingularElementReturnValue } from 'cytoscape';
import type { Point } from '../graph/picture.js';
import { openExpandMenu } from '../state/actions/actions.js';
import { useDrag } from '../state/paths/drag.js';
import { move } from '../state/picture/explore.js';
import { loadPart } from '../state/load-part.js';
import { pictureNow } from '../state/picture/picture.js';
import { select } from '../state/selection.js';
import { openMenu, openPanel, useView } from '../state/view.js';

/** Turns what a person does on the canvas into actions. */
export function listenForGestures(cy: Core, container: HTMLElement): void {
  // The library keeps a press from moving the focus, and the keys of the picture need it there.
  cy.on('tapstart', () => container.focus({ preventScroll: true }));

  // What is dragged out of the picture may be dropped on a question.
  cy.on('tapstart', 'node, edge', (event: EventObject) => {
    useDrag.setState({ dropped: false });
    const element = event.target as SingularElementReturnValue;
    const look = { zoom: cy.zoom(), pan: { ...cy.pan() } };
    void loadPart(() => import('./drag-out.js')).then(({ followPointer }) => followPointer(cy, element, look));
  });

  // Actors may be chosen for a question about paths; of a line, only who says so can be asked.
  cy.on('tap', 'node', () => {
    if (useView.getState().panel === 'start') openPanel('details');
  });
  cy.on('tap', 'edge', () => openPanel('details'));

  cy.on('dbltap', 'node', (event: EventObjectNode) => {
    // The library takes two quick clicks on two actors for a double one; with a key held they select both.
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
    if (!shiftKey && !ctrlKey && !metaKey) openExpandMenu(event.target.id());
  });

  cy.on('cxttap taphold', 'node, edge', (event: EventObject) => {
    const { x, y } = event.renderedPosition;
    const box = container.getBoundingClientRect();
    const id = (event.target as SingularElementReturnValue).id();
    select([id]);
    openMenu(id, box.left + x, box.top + y);
  });

  // Several selected entities are dragged together, and each reports its end: they are one step.
  let dragged: NodeSingular[] = [];
  cy.on('dragfree', 'node', ({ target }: EventObjectNode) => {
    dragged.push(target);
    if (dragged.length > 1) return;
    queueMicrotask(() => {
      const all = dragged;
      dragged = [];
      if (useDrag.getState().dropped)
        for (const node of all) node.position({ ...pictureNow().get(node.id()) } as Point);
      else move(new Map(all.map((node): [string, Point] => [node.id(), { ...node.position() }])));
    });
  });

  const cursor = (name: string) => (): void => {
    container.style.cursor = name;
  };
  cy.on('mouseover', 'node, edge', cursor('pointer'));
  cy.on('mouseout', 'node, edge', cursor(''));
}
