import type { Core } from 'cytoscape';
import { fit } from './viewport.js';

/** Where everything drawn was in view, keeps it so when the canvas becomes smaller. */
export function keepInView(cy: Core): void {
  let before = { width: cy.width(), height: cy.height() };
  cy.on('resize', () => {
    const { x1, y1, x2, y2 } = cy.elements().renderedBoundingBox();
    const holds = ({ width, height }: typeof before): boolean => x1 >= 0 && y1 >= 0 && x2 <= width && y2 <= height;
    const now = { width: cy.width(), height: cy.height() };
    const lost = holds(before) && !holds(now);
    before = now;
    if (lost) fit(cy, false);
  });
}
