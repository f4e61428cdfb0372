import type { Core } from 'cytoscape';
import { lineLabelsIn } from './edge-labels.js';
import { nameStep, namesIn } from './node-names.js';
import { LABEL_NOT_PLACED, NAME_NOT_SHOWN, type PlacedLabel, type ShownName } from './not-placed.js';
import { inView, isLarge } from './scale.js';
import { LINE_LABEL_LEAST, LINE_LABEL_SIZE } from './style.js';

/** A large picture is labelled anew once it has been still for so long, in milliseconds. */
const STILL = 120;

type Label = ShownName | PlacedLabel;

/** What has to be told apart by zoom: with another of these, other labels are shown. */
const zoomStep = (cy: Core): string => `${nameStep(cy.zoom())} ${LINE_LABEL_SIZE * cy.zoom() >= LINE_LABEL_LEAST}`;

/**
 * Keeps the names of entities and the labels of lines from covering each other; where there is no room for all, the
 * more important ones are shown. Returns what stops it.
 */
export function arrangeLabels(cy: Core): () => void {
  let shown = new Map<string, Label>();
  let step = '';
  let waiting: (() => void) | null = null;

  const place = (): void => {
    waiting = null;
    step = zoomStep(cy);
    const nodes = inView(cy);
    const names = namesIn(
      cy,
      nodes.filter((node) => node.visible()),
    );
    const lines = lineLabelsIn(
      cy,
      nodes,
      [...names.values()].map(({ box }) => box),
    );
    const next = new Map<string, Label>(lines);
    for (const [id, { box: _, ...name }] of names) next.set(id, name);
    cy.batch(() => {
      for (const id of shown.keys()) {
        const element = cy.getElementById(id);
        if (!next.has(id) && element.nonempty()) element.data(element.isNode() ? NAME_NOT_SHOWN : LABEL_NOT_PLACED);
      }
      for (const [id, label] of next) {
        const before = cy.getElementById(id).data() as Readonly<Record<string, unknown>>;
        if (Object.entries(label).some(([key, value]) => before[key] !== value)) cy.getElementById(id).data(label);
      }
    });
    shown = next;
  };

  const later = (delay: number): void => {
    const timer = setTimeout(place, delay);
    waiting = () => clearTimeout(timer);
  };
  const schedule = (): void => {
    if (isLarge(cy)) {
      waiting?.();
      later(STILL);
    } else if (!waiting) {
      const frame = requestAnimationFrame(place);
      waiting = () => cancelAnimationFrame(frame);
    }
  };
  // Another language changes labels: what is drawn says when it has changed.
  cy.on('add remove position class select unselect relabel', schedule);
  cy.on('viewport resize', () => {
    if (isLarge(cy) || step !== zoomStep(cy)) schedule();
  });
  schedule();
  return () => waiting?.();
}
