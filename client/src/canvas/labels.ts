import type { Core } from 'cytoscape';
import { afterFrame } from '../state/after-frame.js';
import { lineLabelsIn } from './edge-labels.js';
import { nameStep, namesIn } from './node-names.js';
import { NOT_PLACED, type PlacedLabel, type ShownName } from './not-placed.js';
import { inView, isLarge } from './scale.js';
import { LINE_LABEL_LEAST, LINE_LABEL_SIZE } from './style.js';

/** A large picture is labelled anew once it has been still for so long, in milliseconds. */
const STILL = 120;

/** So many labels of a large picture are changed in one frame: for each, the library works out the lines around it anew. */
const AT_ONCE = 50;

type Label = ShownName | PlacedLabel;

/** What becomes of an element's label; null where it is no longer shown. */
type Change = readonly [id: string, label: Label | null];

/** What has to be told apart by zoom: with another of these, other labels are shown. */
const zoomStep = (cy: Core): string => `${nameStep(cy.zoom())} ${LINE_LABEL_SIZE * cy.zoom() >= LINE_LABEL_LEAST}`;

/**
 * Keeps the names of entities and the labels of lines from covering each other; where there is no room for all, the
 * more important ones are shown. Returns what stops it.
 */
export function arrangeLabels(cy: Core): () => void {
  /** What has a label now. */
  const shown = new Set<string>();
  let step = '';
  let waiting: (() => void) | null = null;
  let stopWriting = (): void => undefined;

  const place = (): void => {
    waiting = null;
    stopWriting();
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
    const next = new Map<string, Label>();
    for (const [id, { box: _, ...name }] of names) next.set(id, name);
    for (const [id, label] of lines) next.set(id, label);
    write([...[...shown].filter((id) => !next.has(id)).map((id): Change => [id, null]), ...next].filter(isNew));
  };

  const isNew = ([id, label]: Change): boolean => {
    const now = cy.getElementById(id).data() as Readonly<Record<string, unknown>> | undefined;
    return label === null || Object.entries(label).some(([key, value]) => now?.[key] !== value);
  };

  const write = (changes: readonly Change[]): void => {
    const count = isLarge(cy) ? AT_ONCE : changes.length;
    cy.batch(() => {
      for (const [id, label] of changes.slice(0, count)) {
        const element = cy.getElementById(id);
        if (label) shown.add(id);
        else shown.delete(id);
        if (element.nonempty()) element.data(label ?? NOT_PLACED[element.group()]);
      }
    });
    if (changes.length > count) stopWriting = afterFrame(() => write(changes.slice(count)));
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
  return () => {
    waiting?.();
    stopWriting();
  };
}
