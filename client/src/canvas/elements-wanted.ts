import type { Palette } from '../graph/appearance.js';
import type { Drawing, NodeOrigin } from '../graph/drawing.js';
import { drawnEntities } from '../graph/picture.js';
import { ontologyNow } from '../state/dataset.js';
import { shownRelationships } from '../state/picture/evidence.js';
import { useLooks } from '../state/measures/looks.js';
import { pictureNow } from '../state/picture/picture.js';
import { recordsNow } from '../state/records.js';

/** What the state says is to be drawn. */
export function wantedNow(palette: Palette): Drawing {
  const picture = pictureNow();
  const { looks } = useLooks.getState();
  const nodes = new Map<string, NodeOrigin>();
  for (const entity of drawnEntities(picture, recordsNow())) {
    const placed = picture.get(entity.id);
    if (placed) nodes.set(entity.id, { entity, placed, look: looks.get(entity.id) });
  }
  const edges = new Map(shownRelationships().map((one) => [one.id, one]));
  return { nodes, edges, ontology: ontologyNow(), palette };
}
