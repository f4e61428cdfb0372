import type { Drawing, EdgeOrigin, Manner, NodeOrigin } from '../graph/drawing.js';
import { drawnEntities } from '../graph/picture.js';
import { shownRelationships } from '../state/picture/evidence.js';
import { useLooks } from '../state/measures/looks.js';
import { pictureNow } from '../state/picture/picture.js';
import { recordsNow } from '../state/records.js';

/** What the state says is to be drawn. */
export function wantedNow(manner: Manner): Drawing {
  const picture = pictureNow();
  const { looks } = useLooks.getState();
  const nodes = new Map<string, NodeOrigin>();
  for (const entity of drawnEntities(picture, recordsNow())) {
    const placed = picture.get(entity.id);
    if (placed) nodes.set(entity.id, { entity, placed, look: looks.get(entity.id), manner });
  }
  const edges = shownRelationships().map((relationship): [string, EdgeOrigin] => [
    relationship.id,
    { relationship, manner },
  ]);
  return { nodes, edges: new Map(edges) };
}
