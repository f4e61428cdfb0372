import type { Core } from 'cytoscape';
import { NAME_SIZE } from '../graph/appearance.js';
import { offsetBeside, roomAround } from '../graph/beside.js';
import { ROOM, type Bounds } from '../graph/geometry.js';
import { nameSizeAt } from '../graph/labels/name-labels.js';
import type { Point } from '../graph/picture.js';
import { pillsNow, type Pill } from '../state/picture/pills.js';
import { pictureNow, usePicture } from '../state/picture/picture.js';
import { useRecords } from '../state/records.js';
import { isLarge } from './scale.js';
import { margin } from './viewport.js';

const SVG = 'http://www.w3.org/2000/svg';

interface DrawnPill {
  readonly pill: Pill;
  readonly button: HTMLButtonElement;
  readonly line: SVGLineElement;
}

/** What a symbol takes seen from afar, in model pixels. */
const AROUND = 54;

/** Seen from farther than this, a sign is as short as can be. */
const SHORT_BELOW = 0.45;

/** Signs are placed anew once the picture has been still for so long, in milliseconds. */
const STILL = 150;

function make(key: string): Omit<DrawnPill, 'pill'> {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'pill';
  button.dataset['pill'] = key;
  return { button, line: document.createElementNS(SVG, 'line') };
}

function label(button: HTMLButtonElement, pill: Pill): void {
  if (button.textContent !== pill.label) button.textContent = pill.label;
  button.dataset['short'] = pill.short;
  button.ariaLabel = pill.name;
  button.title = pill.name;
  button.classList.toggle('pill-fold', pill.colour !== null);
  button.style.setProperty('--type', pill.colour);
  button.onclick = pill.perform;
}

/** Puts elements into another in this order. What is there in its place is not touched: it may be being pressed. */
function arrange(parent: Element, wanted: readonly Element[]): void {
  const kept = new Set(wanted);
  for (const child of [...parent.children]) if (!kept.has(child)) child.remove();
  wanted.forEach((child, index) => {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null);
  });
}

/** What entities take: with the names that are written; of a large picture only symbols, and the names of hubs. */
function roomsOf(cy: Core, hubs: ReadonlySet<string>): Bounds[] {
  if (!isLarge(cy))
    return cy
      .nodes()
      .toArray()
      .filter((node) => node.visible())
      .map((node) => node.boundingBox({ includeEdges: false, includeOverlays: false }));
  const larger = nameSizeAt(cy.zoom()) / NAME_SIZE;
  return [...pictureNow()].map(([id, place]) =>
    hubs.has(id) ? roomAround(place, larger * ROOM.width, larger * ROOM.height) : roomAround(place, AROUND, AROUND),
  );
}

/** Where each sign stands, seen from the entity it belongs to, in model pixels. */
function offsetsOf(cy: Core, drawn: readonly DrawnPill[]): Map<string, Point> {
  const zoom = cy.zoom();
  const { x1, y1, x2, y2 } = cy.extent();
  const { side, top, bottom } = margin();
  const view = { x1: x1 + side / zoom, y1: y1 + top / zoom, x2: x2 - side / zoom, y2: y2 - bottom / zoom };
  const entities = roomsOf(cy, new Set(drawn.map(({ pill }) => pill.hub)));
  const signs: Bounds[] = [];
  const offsets = new Map<string, Point>();
  for (const { pill, button } of drawn) {
    const hub = pictureNow().get(pill.hub) ?? { x: 0, y: 0 };
    const [width, height] = [button.offsetWidth / zoom, button.offsetHeight / zoom];
    const offset = offsetBeside({ hub, width, height, preferred: pill.stood }, { entities, signs, view });
    signs.push(roomAround({ x: hub.x + offset.x, y: hub.y + offset.y }, width, height));
    offsets.set(pill.key, offset);
  }
  return offsets;
}

/**
 * Draws, beside the entities they belong to, signs for what is not drawn. They are buttons over the picture, not part of
 * the graph, so that nothing takes them for entities. Returns what stops it.
 */
export function drawPills(cy: Core, container: HTMLElement): () => void {
  const layer = document.createElement('div');
  layer.className = 'pills';
  const lines = document.createElementNS(SVG, 'svg');
  lines.ariaHidden = 'true';
  container.after(layer);
  let drawn: readonly DrawnPill[] = [];
  let offsets: ReadonlyMap<string, Point> = new Map();
  /** At which zoom they were placed; null where the picture has changed since. */
  let placedAt: number | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const put = (): void => {
    const zoom = cy.zoom();
    for (const { pill, button, line } of drawn) {
      const node = cy.getElementById(pill.hub);
      const offset = offsets.get(pill.key);
      const shown = node.nonempty() && node.visible() && offset !== undefined;
      button.hidden = !shown;
      if (!shown) continue;
      const { x, y } = node.renderedPosition();
      const at = { x: x + offset.x * zoom, y: y + offset.y * zoom };
      button.style.left = `${at.x}px`;
      button.style.top = `${at.y}px`;
      for (const [name, value] of Object.entries({ x1: x, y1: y, x2: at.x, y2: at.y }))
        line.setAttribute(name, String(value));
    }
  };
  const place = (): void => {
    layer.classList.toggle('pills-short', cy.zoom() < SHORT_BELOW);
    for (const { button } of drawn) button.hidden = false;
    offsets = offsetsOf(cy, drawn);
    put();
  };
  const whenStill = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (placedAt !== cy.zoom()) place();
      placedAt = cy.zoom();
    }, STILL);
  };
  const schedule = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(put);
    whenStill();
  };
  const look = (): void => {
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['pill'] : undefined;
    const before = new Map(drawn.map((one) => [one.pill.key, one]));
    drawn = pillsNow().map((pill) => {
      const { button, line } = before.get(pill.key) ?? make(pill.key);
      label(button, pill);
      return { pill, button, line };
    });
    arrange(
      lines,
      drawn.map(({ line }) => line),
    );
    arrange(layer, [lines, ...drawn.map(({ button }) => button)]);
    place();
    // What is looked at may be about to change with the picture.
    placedAt = null;
    whenStill();
    // What was pressed may be gone; the keyboard goes on from the picture then.
    if (focused !== undefined && !drawn.some(({ pill }) => pill.key === focused))
      container.focus({ preventScroll: true });
  };
  cy.on('viewport resize position arrive', schedule);
  look();
  const stops = [usePicture.subscribe(look), useRecords.subscribe(look)];
  return () => {
    stops.forEach((stop) => stop());
    cy.off('viewport resize position arrive', schedule);
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    layer.remove();
  };
}
