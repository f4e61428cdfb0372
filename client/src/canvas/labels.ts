import type { Core } from 'cytoscape';
import { nameSizeAt } from '../graph/name-labels.js';
import { LABEL_NOT_PLACED, lineLabelsIn, type PlacedLabel } from './edge-labels.js';
import { NAME_NOT_SHOWN, namesIn, type ShownName } from './node-names.js';
import { inView, isLarge } from './scale.js';
import { LINE_LABEL_LEAST, LINE_LABEL_SIZE } from './style.js';

/** What labels start as, before they have been placed. */
export const NOT_PLACED = { nodes: NAME_NOT_SHOWN, edges: LABEL_NOT_PLACED } as const;

/** A large picture is labelled anew once it has been still for so long, in milliseconds. */
const STILL = 120;

type Label = ShownName | PlacedLabel;

/** What has to be told apart by zoom: with another of these, other labels are shown. */
const zoomStep = (cy: Core): string => `${nameSizeAt(cy.zoom())} ${LINE_LABEL_SIZE * cy.zoom() >= LINE_LABEL_LEAST}`;

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
    for (const [id, { nameShown, nameSize, nameWidth }] of names) next.set(id, { nameShown, nameSize, nameWidth });
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
  return () => waiting?.();
}
