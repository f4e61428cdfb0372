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

function make(pill: Pill, offset: Point): DrawnPill {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'pill';
  button.textContent = pill.label;
  button.ariaLabel = pill.name;
  button.title = pill.name;
  button.dataset['pill'] = pill.key;
  if (pill.colour !== null) {
    button.classList.add('pill-fold');
    button.style.setProperty('--type', pill.colour);
  }
  button.addEventListener('click', pill.perform);
  return { hub: pill.hub, offset, button, line: document.createElementNS(SVG, 'line') };
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
    drawn = pillsNow().map((pill) => {
      const offset = offsetBeside(pictureNow(), pill.hub, taken, pill.stood);
      const at = pictureNow().get(pill.hub) ?? { x: 0, y: 0 };
      taken.push({ x: at.x + offset.x, y: at.y + offset.y });
      return make(pill, offset);
    });
    lines.replaceChildren(...drawn.map(({ line }) => line));
    layer.replaceChildren(lines, ...drawn.map(({ button }) => button));
    put();
    if (focused === undefined) return;
    // What was pressed may be gone; the keyboard goes on from the picture then.
    const again = drawn.find(({ button }) => button.dataset['pill'] === focused);
    (again?.button ?? container).focus({ preventScroll: true });
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
