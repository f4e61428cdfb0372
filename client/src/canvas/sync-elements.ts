import type { Core, ElementDefinition, SingularElementReturnValue } from 'cytoscape';
import { amountOf, changesBetween, portionOf, type Drawing, type NodeOrigin } from '../graph/drawing.js';
import { NO_ONTOLOGY } from '../graph/ontology.js';
import type { RelationshipRecord } from '../graph/records.js';
import { useDataset } from '../state/dataset.js';
import { useLooks } from '../state/measures/looks.js';
import { reportArriving } from '../state/picture/arriving.js';
import { usePicture } from '../state/picture/picture.js';
import { watchTheme } from '../state/preferences.js';
import { useRecords } from '../state/records.js';
import { afterFrame } from './after-frame.js';
import { edgeData, nodeData } from './element-data.js';
import { noteArriving } from './arriving.js';
import { wantedNow } from './elements-wanted.js';
import { NOT_PLACED } from './not-placed.js';
import { MOVE_TIME, prefersStillness } from './motion.js';
import { paletteFor } from './palette.js';
import { noteSize } from './scale.js';
import { canvasStyle } from './style.js';

/** Of more than these the eye follows none, and drawing them on their way would hold up the page. */
const MOST_ANIMATED = 300;

/** So many entities and relationships are brought at once: the page answers before the next ones come. */
const AT_ONCE = 500;

const nodeOf = ({ entity, placed, look }: NodeOrigin, { ontology, palette }: Drawing): ElementDefinition => ({
  group: 'nodes',
  data: { ...nodeData(entity, ontology, palette, look), pinned: placed.pinned ?? false },
  position: { x: placed.x, y: placed.y },
});

const edgeOf = (relationship: RelationshipRecord, { ontology, palette }: Drawing): ElementDefinition => ({
  group: 'edges',
  data: { ...edgeData(relationship, ontology, palette) },
});

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
 * Brings the canvas to what is to be drawn. What stays keeps its element, so that it keeps its selection too.
 * @param whole whether that is all there is to bring, and not one portion of it
 */
function update(cy: Core, before: Drawing, wanted: Drawing, whole: boolean): void {
  const { gone, added, changed } = changesBetween(before, wanted);
  const moved: { id: string; position: { x: number; y: number } }[] = [];
  let relabelled = false;
  noteSize(cy, wanted.nodes.size + wanted.edges.size);
  cy.batch(() => {
    const leaving = cy.collection();
    for (const id of gone) leaving.merge(cy.getElementById(id));
    leaving.remove();
    for (const { data, position } of changed.nodes.map((node) => nodeOf(node, wanted))) {
      const element = cy.getElementById(data.id ?? '');
      relabelled = patch(element, data) || relabelled;
      const at = element.position();
      if (position && (at.x !== position.x || at.y !== position.y)) moved.push({ id: element.id(), position });
    }
    for (const { data } of changed.edges.map((edge) => edgeOf(edge, wanted)))
      relabelled = patch(cy.getElementById(data.id ?? ''), data) || relabelled;
    if (added.nodes.length + added.edges.length > 0)
      cy.add(
        [...added.nodes.map((node) => nodeOf(node, wanted)), ...added.edges.map((edge) => edgeOf(edge, wanted))].map(
          unlabelled,
        ),
      );
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
 * Keeps the canvas drawing what the state says. Much at once is brought portion by portion, and each time the canvas emits
 * `arrive`: until then, what came is without what others give it. Returns what stops it.
 */
export function syncElements(cy: Core): () => void {
  let palette = paletteFor(false);
  let drawn: Drawing = { nodes: new Map(), edges: new Map(), ontology: NO_ONTOLOGY, palette };
  let wait = (): void => undefined;
  const bring = (first: boolean): void => {
    wait();
    const wanted = wantedNow(palette);
    const portion = portionOf(drawn, wanted, AT_ONCE);
    const whole = portion === wanted;
    noteArriving(cy, !whole);
    update(cy, drawn, portion, first && whole);
    drawn = portion;
    reportArriving(whole ? 0 : amountOf(changesBetween(drawn, wanted)));
    if (!first) cy.emit('arrive');
    if (!whole) wait = afterFrame(() => bring(false));
  };
  const redraw = (): void => bring(true);
  const stops = [
    watchTheme((dark) => {
      palette = paletteFor(dark);
      cy.style(canvasStyle(palette));
      redraw();
    }),
    usePicture.subscribe(redraw),
    useRecords.subscribe(redraw),
    useDataset.subscribe(redraw),
    useLooks.subscribe(redraw),
    () => wait(),
  ];
  return () => stops.forEach((stop) => stop());
}
