import type { Core } from 'cytoscape';
import { pictureNow } from '../state/picture.js';
import { fit, restoreAwaited, roomOf } from './viewport.js';

/** Where everything drawn was in view, keeps it so when the canvas becomes smaller. */
export function keepInView(cy: Core): void {
  let before = { width: cy.width(), height: cy.height() };
  cy.on('resize', () => {
    const { x1, y1, x2, y2 } = roomOf(pictureNow().values());
    const { x, y } = cy.pan();
    const zoom = cy.zoom();
    const holds = ({ width, height }: typeof before): boolean =>
      x1 * zoom + x >= 0 && y1 * zoom + y >= 0 && x2 * zoom + x <= width && y2 * zoom + y <= height;
    const now = { width: cy.width(), height: cy.height() };
    const lost = holds(before) && !holds(now);
    before = now;
    if (!restoreAwaited(cy) && lost) fit(cy, false);
  });
}
