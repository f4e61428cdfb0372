import type { Core, ElementDefinition, SingularElementReturnValue } from 'cytoscape';
import type { Palette } from '../graph/appearance.js';
import { drawnEntities } from '../graph/picture.js';
import { ontologyNow, useDataset } from '../state/dataset.js';
import { shownRelationships } from '../state/evidence.js';
import { useLooks } from '../state/looks.js';
import { pictureNow, usePicture } from '../state/picture.js';
import { watchTheme } from '../state/preferences.js';
import { recordsNow, useRecords } from '../state/records.js';
import { edgeData, nodeData } from './element-data.js';
import { NOT_PLACED } from './labels.js';
import { MOVE_TIME, prefersStillness } from './motion.js';
import { paletteFor } from './palette.js';
import { noteSize } from './scale.js';
import { canvasStyle } from './style.js';

function drawing(palette: Palette): ElementDefinition[] {
  const picture = pictureNow();
  const records = recordsNow();
  const ontology = ontologyNow();
  const { looks } = useLooks.getState();
  const nodes = drawnEntities(picture, records).map((entity): ElementDefinition => {
    const { x, y, pinned = false } = picture.get(entity.id) ?? { x: 0, y: 0 };
    return {
      group: 'nodes',
      data: { ...nodeData(entity, ontology, palette, looks.get(entity.id)), pinned },
      position: { x, y },
    };
  });
  const edges = shownRelationships().map((relationship): ElementDefinition => ({
    group: 'edges',
    data: { ...edgeData(relationship, ontology, palette) },
  }));
  return [...nodes, ...edges];
}

/** Of more than these the eye follows none, and drawing them on their way would hold up the page. */
const MOST_ANIMATED = 300;

/** Writes what has changed of an element's data: each writing makes the library work out its style anew. */
function patch(element: SingularElementReturnValue, wanted: Readonly<Record<string, unknown>>): boolean {
  const now = element.data() as Readonly<Record<string, unknown>>;
  const changed = Object.entries(wanted).filter(([key, value]) => now[key] !== value);
  if (changed.length > 0) element.data(Object.fromEntries(changed));
  return changed.length > 0;
}

/** Brings the canvas to what is to be drawn. What stays keeps its element, so that it keeps its selection too. */
function update(cy: Core, wanted: readonly ElementDefinition[]): void {
  const ids = new Set(wanted.map(({ data }) => data.id));
  const moved: { id: string; position: { x: number; y: number } }[] = [];
  const added: ElementDefinition[] = [];
  let changed = false;
  noteSize(cy, wanted.length);
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove();
    for (const definition of wanted) {
      const element = cy.getElementById(definition.data.id ?? '');
      if (element.empty()) {
        added.push({ ...definition, data: { ...definition.data, ...NOT_PLACED[definition.group ?? 'nodes'] } });
        continue;
      }
      changed = patch(element, definition.data) || changed;
      const { position } = definition;
      if (!position || !element.isNode()) continue;
      const at = element.position();
      if (at.x !== position.x || at.y !== position.y) moved.push({ id: element.id(), position });
    }
    if (added.length > 0) cy.add(added);
  });
  if (changed) cy.emit('relabel');
  // One entity put elsewhere has just been dragged there; several together are a new layout, which the eye must follow.
  const animate = moved.length > 1 && moved.length <= MOST_ANIMATED && !prefersStillness();
  cy.batch(() => {
    for (const { id, position } of moved) {
      const node = cy.getElementById(id);
      node.stop(true);
      if (animate) node.animate({ position }, { duration: MOVE_TIME, easing: 'ease-in-out-cubic' });
      else node.position(position);
    }
  });
}

/** Keeps the canvas drawing what the state says. Returns what stops it. */
export function syncElements(cy: Core): () => void {
  let palette = paletteFor(false);
  const redraw = (): void => update(cy, drawing(palette));
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
  ];
  return () => stops.forEach((stop) => stop());
}
