import type { Core } from 'cytoscape';
import type { Point } from '../graph/picture.js';
import type { Viewport } from '../graph/view-state.js';
import { setViewport } from '../state/view.js';
import { MOVE_TIME, prefersStillness } from './motion.js';

const PADDING = 48;
/** A few entities alone are not blown up beyond this. */
const FIT_ZOOM = 1.2;
const REPORT_AFTER = 100;

/** What to look at: the model point in the middle, and the zoom. */
interface Look {
  readonly centre: Point;
  readonly zoom: number;
}

const panFor = (cy: Core, { centre, zoom }: Look): Point => ({
  x: cy.width() / 2 - centre.x * zoom,
  y: cy.height() / 2 - centre.y * zoom,
});

function lookAt(cy: Core, look: Look, animate: boolean): void {
  cy.stop();
  const target = { zoom: look.zoom, pan: panFor(cy, look) };
  if (animate && !prefersStillness()) cy.animate(target, { duration: MOVE_TIME, easing: 'ease-in-out-cubic' });
  else cy.viewport(target);
}

export const centreOf = (cy: Core): Point => ({
  x: (cy.width() / 2 - cy.pan().x) / cy.zoom(),
  y: (cy.height() / 2 - cy.pan().y) / cy.zoom(),
});

/** Shows everything drawn. */
export function fit(cy: Core, animate: boolean): void {
  if (cy.elements().empty() || cy.width() === 0) return;
  const box = cy.elements().boundingBox();
  const zoom = Math.min(FIT_ZOOM, (cy.width() - 2 * PADDING) / box.w, (cy.height() - 2 * PADDING) / box.h);
  const centre = { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 };
  lookAt(cy, { centre, zoom: Math.max(cy.minZoom(), zoom) }, animate);
}

export function zoomBy(cy: Core, factor: number): void {
  const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
  lookAt(cy, { centre: centreOf(cy), zoom }, false);
}

/** Moves as little as it takes to have the elements in view, zooming out only where they would not fit. */
export function reveal(cy: Core, ids: readonly string[]): void {
  const elements = cy.collection().union(cy.elements().filter((element) => ids.includes(element.id())));
  if (elements.empty() || cy.width() === 0) return;
  const box = elements.boundingBox();
  const fits = Math.min((cy.width() - 2 * PADDING) / box.w, (cy.height() - 2 * PADDING) / box.h);
  const zoom = Math.max(cy.minZoom(), Math.min(cy.zoom(), fits));
  const centre = centreOf(cy);
  const half = { x: (cy.width() / 2 - PADDING) / zoom, y: (cy.height() / 2 - PADDING) / zoom };
  const nearest = (at: number, low: number, high: number, reach: number): number =>
    low < at - reach ? low + reach : high > at + reach ? high - reach : at;
  const next = { x: nearest(centre.x, box.x1, box.x2, half.x), y: nearest(centre.y, box.y1, box.y2, half.y) };
  if (zoom !== cy.zoom() || next.x !== centre.x || next.y !== centre.y) lookAt(cy, { centre: next, zoom }, true);
}

/** The same part of the picture as then, where the canvas has the same size; otherwise everything. */
export function restore(cy: Core, viewport: Viewport | null): void {
  if (viewport && Math.round(cy.width()) === viewport.width && Math.round(cy.height()) === viewport.height) {
    lookAt(cy, viewport, false);
  } else {
    fit(cy, false);
  }
}

/** Tells the state which part is looked at, once it has stopped moving. Returns what stops it. */
export function reportViewport(cy: Core): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = (): void =>
    setViewport({ centre: centreOf(cy), zoom: cy.zoom(), width: cy.width(), height: cy.height() });
  cy.on('viewport resize', () => {
    clearTimeout(timer);
    timer = setTimeout(report, REPORT_AFTER);
  });
  return () => clearTimeout(timer);
}
