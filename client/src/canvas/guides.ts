import type { Core } from 'cytoscape';
import { readableStops } from '../graph/layout/readable-stops.js';
import type { Groups, Years } from '../graph/layout/types.js';
import { words } from '../graph/words.js';
import { ontologyNow, useDataset } from '../state/dataset.js';
import { shownGuides } from '../state/layout/guides.js';
import { usePicture } from '../state/picture/picture.js';
import { useRecords } from '../state/records.js';

/** Between the beginnings of two years written out, in pixels on the screen. */
const BETWEEN_LABELS = 48;

/** Size of a group's name, in model pixels, and at least on the screen. */
const HEADING = 22;
const SMALLEST_HEADING = 9;

function mark(className: string, text: string, place: Readonly<Record<string, number>>): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  for (const [side, pixels] of Object.entries(place)) element.style.setProperty(side, `${Math.round(pixels)}px`);
  const label = document.createElement('span');
  label.textContent = text;
  element.append(label);
  return element;
}

function drawYears(cy: Core, { stops, undated }: Years): HTMLElement[] {
  const onScreen = (x: number): number => x * cy.zoom() + cy.pan().x;
  const years = readableStops(stops, BETWEEN_LABELS / cy.zoom()).map(([year, x]) =>
    mark('guide-year', String(year), { left: onScreen(x) }),
  );
  return undated === null
    ? years
    : [mark('guide-undated', words.layout.undated, { left: onScreen(undated) }), ...years];
}

function drawGroups(cy: Core, { boxes }: Groups): HTMLElement[] {
  const { entityTypes } = ontologyNow();
  const zoom = cy.zoom();
  const pan = cy.pan();
  return boxes.map(({ type, x, y, width, height }) =>
    mark('guide-group', entityTypes.get(type)?.label ?? type, {
      left: x * zoom + pan.x,
      top: y * zoom + pan.y,
      width: width * zoom,
      height: height * zoom,
      'font-size': Math.max(SMALLEST_HEADING, HEADING * zoom),
    }),
  );
}

/** Draws, behind the picture, what its places mean: the years, or the groups. Returns what stops it. */
export function drawGuides(cy: Core, container: HTMLElement): () => void {
  const layer = document.createElement('div');
  layer.className = 'guides';
  layer.ariaHidden = 'true';
  container.prepend(layer);
  let shown = shownGuides();
  let frame = 0;
  const draw = (): void => {
    const guides = shown?.guides;
    layer.replaceChildren(
      ...(guides ? (guides.kind === 'years' ? drawYears(cy, guides) : drawGroups(cy, guides)) : []),
    );
  };
  const schedule = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  };
  const look = (): void => {
    shown = shownGuides();
    schedule();
  };
  cy.on('viewport resize', schedule);
  look();
  const stops = [usePicture.subscribe(look), useRecords.subscribe(look), useDataset.subscribe(look)];
  return () => {
    stops.forEach((stop) => stop());
    cy.off('viewport resize', schedule);
    cancelAnimationFrame(frame);
    layer.remove();
  };
}
