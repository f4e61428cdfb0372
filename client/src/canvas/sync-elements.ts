import type { Core, ElementDefinition, SingularElementReturnValue } from 'cytoscape';
import {
  changesBetween,
  drawnAfter,
  type Change,
  type Drawing,
  type EdgeOrigin,
  type Manner,
  type NodeOrigin,
} from '../graph/drawing.js';
import { ontologyNow, useDataset } from '../state/dataset.js';
import { useLooks } from '../state/measures/looks.js';
import { followedPicture } from '../state/picture/followed-picture.js';
import { usePicture } from '../state/picture/picture.js';
import { isDark, watchTheme } from '../state/preferences.js';
import { useRecords } from '../state/records.js';
import { edgeData, nodeData } from './element-data.js';
import { wantedNow } from './elements-wanted.js';
import { inParts } from './in-parts.js';
import { NOT_PLACED } from './not-placed.js';
import { MOVE_TIME, prefersStillness } from './motion.js';
import { paletteFor } from './palette.js';
import { noteSize } from './scale.js';
import { canvasStyle } from './style.js';

/** Of more than these the eye follows none, and drawing them on their way would hold up the page. */
const MOST_ANIMATED = 300;

/** What the library offers for working out a style anew; its types do not have it. */
interface Styled {
  updateStyle(): void;
}

const nodeOf = ({ entity, placed, look, manner: { ontology, palette } }: NodeOrigin): ElementDefinition => ({
  group: 'nodes',
  data: { ...nodeData(entity, ontology, palette, look), pinned: placed.pinned ?? false },
  position: { x: placed.x, y: placed.y },
});

const edgeOf = ({ relationship, manner: { ontology, palette } }: EdgeOrigin): ElementDefinition => ({
  group: 'edges',
  data: { ...edgeData(relationship, ontology, palette) },
});

const sizeOf = ({ nodes, edges }: Drawing): number => nodes.size + edges.size;

/** Before its labels have been placed. */
const unlabelled = (definition: ElementDefinition): ElementDefinition => ({
  ...definition,
  data: { ...definition.data, ...NOT_PLACED[definition.group ?? 'nodes'] },
});

/** Writes what has changed of an element's data: each writing makes the library work out its style anew. */
function patch(element: SingularElementReturnValue, wanted: Readonly<Record<string, unknown>>): boolean {
  const now = element.data() as Readonly<Record<string, unknown>>;
  const changed = Object.entries(wanted).filter(([key, value]) => now[key] !== value);
  if (changed.length > 0) element.data(Object.fromEntries(changed));
  return changed.length > 0;
}

/**
 * Makes changes to what the canvas draws. What stays keeps its element, so that it keeps its selection too.
 * @param recoloured whether colours are others than before, which the style knows without anything being written
 * @param whole whether that is all there is to change, and not one part of it
 */
function update(cy: Core, changes: readonly Change[], recoloured: boolean, whole: boolean): void {
  const moved: { id: string; position: { x: number; y: number } }[] = [];
  const added: ElementDefinition[] = [];
  let relabelled = false;
  cy.batch(() => {
    const leaving = cy.collection();
    for (const change of changes) if (change.kind === 'gone') leaving.merge(cy.getElementById(change.id));
    leaving.remove();
    for (const change of changes) {
      if (change.kind === 'gone') continue;
      const definition = change.kind === 'node' ? nodeOf(change.node) : edgeOf(change.edge);
      const { data, position } = definition;
      const element = cy.getElementById(data.id ?? '');
      if (element.empty()) {
        added.push(unlabelled(definition));
        continue;
      }
      relabelled = patch(element, data) || relabelled;
      if (recoloured) (element as unknown as Styled).updateStyle();
      if (!position) continue;
      const at = element.position();
      if (at.x !== position.x || at.y !== position.y) moved.push({ id: element.id(), position });
    }
    if (added.length > 0) cy.add(added);
  });
  if (relabelled) cy.emit('relabel');
  // One entity put elsewhere has just been dragged there; several together are a new layout, which the eye must follow.
  const animate = whole && moved.length > 1 && moved.length <= MOST_ANIMATED && !prefersStillness();
  cy.batch(() => {
    for (const { id, position } of moved) {
      const node = cy.getElementById(id);
      node.stop(true);
      if (animate) node.animate({ position }, { duration: MOVE_TIME, easing: 'ease-in-out-cubic' });
      else node.position(position);
    }
  });
}

/**
 * Keeps the canvas drawing what the state says. Much at once is brought part by part, and each time the canvas emits
 * `arrive`: until then, what came is without what others give it. Returns what stops it.
 */
export function syncElements(cy: Core): () => void {
  let manner: Manner = { ontology: ontologyNow(), palette: paletteFor(isDark()) };
  let drawn: Drawing = { nodes: new Map(), edges: new Map() };
  let recoloured = false;
  let first = true;
  cy.style(canvasStyle(() => manner.palette));
  const bring = (changes: readonly Change[], left: number): void => {
    update(cy, changes, recoloured, first && left === 0);
    drawn = drawnAfter(drawn, changes);
    if (left === 0) {
      recoloured = false;
      noteSize(cy, sizeOf(drawn));
    }
    if (!first) cy.emit('arrive');
    first = false;
  };
  const bringAll = inParts(cy, bring, followedPicture);
  const redraw = (): void => {
    const wanted = wantedNow(manner);
    // While much of it goes, it is large still.
    noteSize(cy, Math.max(sizeOf(drawn), sizeOf(wanted)));
    first = true;
    bringAll(changesBetween(drawn, wanted));
  };
  const take = (next: Manner): void => {
    if (next.ontology === manner.ontology && next.palette === manner.palette) return;
    recoloured ||= next.palette !== manner.palette;
    manner = next;
    redraw();
  };
  redraw();
  const stops = [
    watchTheme((dark) => take({ ...manner, palette: paletteFor(dark) })),
    usePicture.subscribe(redraw),
    useRecords.subscribe(redraw),
    useDataset.subscribe(({ ontology, language }, before) => {
      take({ ...manner, ontology });
      // Nothing is drawn anew then: all of it has come.
      if (language !== before.language) redraw();
    }),
    useLooks.subscribe(redraw),
  ];
  return () => stops.forEach((stop) => stop());
}
