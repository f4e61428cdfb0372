import type { Core } from 'cytoscape';
import { afterFrame } from '../state/after-frame.js';

/** While more is on its way, what is there is drawn no more often than this, in milliseconds. */
const DRAW_EVERY = 300;
/** Nor for more than one part in so many of the time. */
const SHARE = 5;

/** Canvases that more is on its way to, what brings it, and when they are drawn next meanwhile. */
const arriving = new WeakMap<Core, { readonly by: Set<object>; next: number }>();

/**
 * Notes whether more is on its way to a canvas.
 * @param by what brings it
 */
export function noteArriving(cy: Core, by: object, more: boolean): void {
  const known = arriving.get(cy);
  if (more) {
    if (known) known.by.add(by);
    else arriving.set(cy, { by: new Set([by]), next: 0 });
  } else if (known?.by.delete(by) && known.by.size === 0) {
    arriving.delete(cy);
    // What came last may not have been drawn.
    cy.forceRender();
  }
}

/** Draws, unless more is on its way and it has just been drawn: each drawing takes as long as bringing some of it. */
export function drawMeanwhile(cy: Core, draw: () => void): void {
  const known = arriving.get(cy);
  if (!known) return draw();
  const began = performance.now();
  if (began < known.next) return;
  draw();
  // The browser does most of the work after that, before its next frame.
  known.next = Infinity;
  afterFrame(() => {
    const ended = performance.now();
    known.next = ended + Math.max(DRAW_EVERY, (SHARE - 1) * (ended - began));
  });
}
