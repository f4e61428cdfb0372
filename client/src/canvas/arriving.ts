import type { Core } from 'cytoscape';

/** While more is on its way, what is there is drawn no more often than this, in milliseconds. */
const DRAW_EVERY = 300;
/** Nor for more than one part in so many of the time. */
const SHARE = 5;

/** Canvases that more is on its way to, and when they are drawn next meanwhile. */
const arriving = new WeakMap<Core, number>();

/** Notes whether more is on its way to a canvas. */
export function noteArriving(cy: Core, more: boolean): void {
  if (!more) arriving.delete(cy);
  else if (!arriving.has(cy)) arriving.set(cy, 0);
}

/** Draws, unless more is on its way and it has just been drawn: each drawing takes as long as bringing some of it. */
export function drawMeanwhile(cy: Core, draw: () => void): void {
  const next = arriving.get(cy);
  if (next === undefined) return draw();
  const began = performance.now();
  if (began < next) return;
  draw();
  const ended = performance.now();
  arriving.set(cy, ended + Math.max(DRAW_EVERY, (SHARE - 1) * (ended - began)));
}
