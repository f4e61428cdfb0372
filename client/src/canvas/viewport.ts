import type { Core } from 'cytoscape';
import { BOX, boundsOf } from '../graph/geometry.js';
import type { Picture, Point } from '../graph/picture.js';
import { guidesNow, pictureNow } from '../state/picture/picture.js';
import { isNarrow } from '../state/narrow-page.js';
import { recordsNow } from '../state/records.js';
import type { Viewport } from '../graph/view-state.js';
import { setViewport } from '../state/view.js';
import { MOVE_TIME, prefersStillness } from './motion.js';
import { isLarge } from './scale.js';

/** What years take at the top, and the note on them at the bottom, in pixels. */
const YEARS = 24;

/** Kept free around what is shown: the tools are at the bottom and, on a narrow page, the legend is at the top. */
export function margin(): { readonly side: number; readonly top: number; readonly bottom: number } {
  const years = guidesNow()?.kind === 'years' ? YEARS : 0;
  return isNarrow() ? { side: 16, top: 60, bottom: 64 + years } : { side: 28, top: 20 + years, bottom: 76 + years };
}
/** A few entities alone are not blown up beyond this. */
const FIT_ZOOM = 1.2;
/** Below this, labels are hard to read. */
const READABLE_ZOOM = 0.6;
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
  if (animate && !prefersStillness() && !isLarge(cy))
    cy.animate(target, { duration: MOVE_TIME, easing: 'ease-in-out-cubic' });
  else cy.viewport(target);
}

export const centreOf = (cy: Core): Point => ({
  x: (cy.width() / 2 - cy.pan().x) / cy.zoom(),
  y: (cy.height() / 2 - cy.pan().y) / cy.zoom(),
});

/** The part of the canvas that nothing covers, in rendered pixels. */
const freeSize = (cy: Core): { width: number; height: number } => {
  const { side, top, bottom } = margin();
  return { width: Math.max(1, cy.width() - 2 * side), height: Math.max(1, cy.height() - top - bottom) };
};

/** How far the middle of that part is above the middle of the canvas, in model pixels. */
const lift = (zoom: number): number => {
  const { top, bottom } = margin();
  return (bottom - top) / 2 / zoom;
};

const zoomFor = (cy: Core, box: { readonly w: number; readonly h: number }, most: number): number => {
  const { width, height } = freeSize(cy);
  return Math.max(cy.minZoom(), Math.min(most, width / box.w, height / box.h));
};

/**
 * The room that entities at these places take, names included. The library would look at every line and label for it, and
 * would not know where what is on its way will be.
 */
export function roomOf(places: Iterable<Point>): {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  w: number;
  h: number;
} {
  const { x1, y1, x2, y2 } = boundsOf(places);
  const { halfWidth, above, below } = BOX;
  return {
    x1: x1 - halfWidth,
    y1: y1 - above,
    x2: x2 + halfWidth,
    y2: y2 + below,
    w: x2 - x1 + 2 * halfWidth,
    h: y2 - y1 + above + below,
  };
}

/** What groups take beyond those who stand in them: their names are at the top. As places, whose room is that of the group. */
function cornersOfGroups(picture: Picture): Point[] {
  const guides = guidesNow();
  if (guides?.kind !== 'groups') return [];
  const { halfWidth, above, below } = BOX;
  return guides.boxes.flatMap(({ x, y, width, height }) => {
    const isInside = (at: Point): boolean => at.x > x && at.x < x + width && at.y > y && at.y < y + height;
    if (![...picture.values()].some(isInside)) return [];
    return [
      { x: x + halfWidth, y: y + above },
      { x: x + width - halfWidth, y: y + height - below },
    ];
  });
}

/**
 * Shows everything drawn.
 * @param least the smallest zoom to go to; where that is too large for everything, the middle of it is shown
 */
export function fit(cy: Core, animate: boolean, least = cy.minZoom()): void {
  const picture = pictureNow();
  if (picture.size === 0 || cy.width() === 0) return;
  fitBox(cy, roomOf([...picture.values(), ...cornersOfGroups(picture)]), animate, least);
}

function fitBox(cy: Core, box: ReturnType<typeof roomOf>, animate: boolean, least: number): void {
  const zoom = Math.max(least, zoomFor(cy, box, FIT_ZOOM));
  const centre = { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 + lift(zoom) };
  lookAt(cy, { centre, zoom }, animate);
}

/** The places of entities, and of the ends of relationships, that are drawn. */
function placesOf(ids: readonly string[]): Point[] {
  const picture = pictureNow();
  const { relationships } = recordsNow();
  return ids.flatMap((id) => {
    const line = picture.has(id) ? undefined : relationships.get(id);
    return (line ? [line.source, line.target] : [id]).flatMap((end) => picture.get(end) ?? []);
  });
}

/** Shows some of what is drawn, as large as fits. */
export function fitTo(cy: Core, ids: readonly string[]): void {
  const places = placesOf(ids);
  if (places.length > 0 && cy.width() > 0) fitBox(cy, roomOf(places), true, cy.minZoom());
}

/** Moves a model point to the middle of the canvas. */
export const moveTo = (cy: Core, centre: Point): void => lookAt(cy, { centre, zoom: cy.zoom() }, false);

/** Shows a picture that was not there before: all of it, or the middle where all of it would be too small to read. */
export const frame = (cy: Core): void => fit(cy, false, READABLE_ZOOM);

export function zoomBy(cy: Core, factor: number): void {
  const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor));
  lookAt(cy, { centre: centreOf(cy), zoom }, false);
}

/** Moves as little as it takes to have the elements in view: zooms out where they would not fit, and in where they could not be read. */
export function reveal(cy: Core, ids: readonly string[]): void {
  const places = placesOf(ids);
  if (places.length === 0 || cy.width() === 0) return;
  const box = roomOf(places);
  const zoom = zoomFor(cy, box, Math.max(READABLE_ZOOM, cy.zoom()));
  const now = centreOf(cy);
  const middle = { x: now.x, y: now.y - lift(zoom) };
  const free = freeSize(cy);
  const nearest = (at: number, low: number, high: number, reach: number): number =>
    low < at - reach ? low + reach : high > at + reach ? high - reach : at;
  const next = {
    x: nearest(middle.x, box.x1, box.x2, free.width / 2 / zoom),
    y: nearest(middle.y, box.y1, box.y2, free.height / 2 / zoom) + lift(zoom),
  };
  if (zoom !== cy.zoom() || next.x !== now.x || next.y !== now.y) lookAt(cy, { centre: next, zoom }, true);
}

const report = (cy: Core): void =>
  setViewport({ centre: centreOf(cy), zoom: cy.zoom(), width: cy.width(), height: cy.height() });

const hasSizeOf = (cy: Core, { width, height }: Viewport): boolean =>
  Math.round(cy.width()) === width && Math.round(cy.height()) === height;

/** What is to be looked at once the canvas has the size it had then: bars that take room from it may still be on their way. */
const awaited = new WeakMap<Core, Viewport>();

/** Whether a change of size was what a look at an earlier part of the picture waited for. */
export function restoreAwaited(cy: Core): boolean {
  const viewport = awaited.get(cy);
  if (!viewport || !hasSizeOf(cy, viewport)) return false;
  lookAt(cy, viewport, false);
  awaited.delete(cy);
  report(cy);
  return true;
}

/** The same part of the picture on a canvas of another size, or the middle of it where all of it would be too small to read. */
function lookAtPart(cy: Core, { centre, zoom, width, height }: Viewport): void {
  const share = Math.min(cy.width() / width, cy.height() / height);
  const least = Math.min(READABLE_ZOOM, zoom);
  lookAt(cy, { centre, zoom: Math.min(cy.maxZoom(), Math.max(least, zoom * share)) }, false);
}

/**
 * The same part of the picture as then; without one, as if it were new. The state is told at once, or the address would have the
 * part from before for a moment, and a reload then would lose this one.
 */
export function restore(cy: Core, viewport: Viewport | null): void {
  if (!viewport || viewport.width * viewport.height <= 0 || cy.width() === 0) {
    frame(cy);
  } else if (Math.round(cy.width()) === viewport.width) {
    lookAt(cy, viewport, false);
    if (!hasSizeOf(cy, viewport)) {
      awaited.set(cy, viewport);
      cy.one('viewport', () => awaited.delete(cy));
    }
  } else {
    lookAtPart(cy, viewport);
  }
  report(cy);
}

/** Tells the state which part is looked at, once it has stopped moving. Returns what stops it. */
export function reportViewport(cy: Core): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  cy.on('viewport resize', () => {
    clearTimeout(timer);
    timer = setTimeout(() => report(cy), REPORT_AFTER);
  });
  return () => clearTimeout(timer);
}
