import type { Core } from 'cytoscape';
import { pictureNow } from '../state/picture/picture.js';
import { fit, restoreAwaited, roomOf } from './viewport.js';

/**
 * Keeps in view what was, when the canvas changes its size because something opens beside it: everything drawn where
 * everything was, otherwise what was in the middle.
 */
export function keepInView(cy: Core): void {
  let before = { width: cy.width(), height: cy.height() };
  cy.on('resize', () => {
    const { x1, y1, x2, y2 } = roomOf(pictureNow().values());
    const { x, y } = cy.pan();
    const zoom = cy.zoom();
    const holds = ({ width, height }: typeof before): boolean =>
      x1 * zoom + x >= 0 && y1 * zoom + y >= 0 && x2 * zoom + x <= width && y2 * zoom + y <= height;
    const now = { width: cy.width(), height: cy.height() };
    const held = holds(before);
    const moved = { x: (now.width - before.width) / 2, y: (now.height - before.height) / 2 };
    const wasShown = before.width > 0 && before.height > 0;
    before = now;
    if (restoreAwaited(cy)) return;
    if (!held && wasShown) cy.panBy(moved);
    else if (held && !holds(now)) fit(cy, false);
  });
}
