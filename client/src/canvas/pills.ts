import type { Core } from 'cytoscape';
import { offsetBeside } from '../graph/rests.js';
import type { Point } from '../graph/picture.js';
import { pillsNow, type Pill } from '../state/pills.js';
import { pictureNow, usePicture } from '../state/picture.js';
import { useRecords } from '../state/records.js';

const SVG = 'http://www.w3.org/2000/svg';

interface DrawnPill {
  readonly hub: string;
  readonly offset: Point;
  readonly button: HTMLButtonElement;
  readonly line: SVGLineElement;
}

function make(key: string): Omit<DrawnPill, 'hub' | 'offset'> {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'pill';
  button.dataset['pill'] = key;
  return { button, line: document.createElementNS(SVG, 'line') };
}

function label(button: HTMLButtonElement, pill: Pill): void {
  if (button.textContent !== pill.label) button.textContent = pill.label;
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
  let frame = 0;

  const put = (): void => {
    const zoom = cy.zoom();
    for (const { hub, offset, button, line } of drawn) {
      const node = cy.getElementById(hub);
      const shown = node.nonempty() && node.visible();
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
  const schedule = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(put);
  };
  const look = (): void => {
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['pill'] : undefined;
    const taken: Point[] = [];
    const before = new Map(drawn.map((one) => [one.button.dataset['pill'], one]));
    drawn = pillsNow().map((pill) => {
      const offset = offsetBeside(pictureNow(), pill.hub, taken, pill.stood);
      const at = pictureNow().get(pill.hub) ?? { x: 0, y: 0 };
      taken.push({ x: at.x + offset.x, y: at.y + offset.y });
      const { button, line } = before.get(pill.key) ?? make(pill.key);
      label(button, pill);
      return { hub: pill.hub, offset, button, line };
    });
    arrange(
      lines,
      drawn.map(({ line }) => line),
    );
    arrange(layer, [lines, ...drawn.map(({ button }) => button)]);
    put();
    // What was pressed may be gone; the keyboard goes on from the picture then.
    if (focused !== undefined && !drawn.some(({ button }) => button.dataset['pill'] === focused))
      container.focus({ preventScroll: true });
  };
  cy.on('viewport resize position arrive', schedule);
  look();
  const stops = [usePicture.subscribe(look), useRecords.subscribe(look)];
  return () => {
    stops.forEach((stop) => stop());
    cy.off('viewport resize position arrive', schedule);
    cancelAnimationFrame(frame);
    layer.remove();
  };
}
