import { drawnRelationships, type Picture } from '../picture.js';
import type { Records } from '../records.js';

/** How many entities and relationships came and went between two pictures. */
export interface Difference {
  readonly added: { readonly entities: number; readonly relationships: number };
  readonly removed: { readonly entities: number; readonly relationships: number };
}

/** How much of a picture is not in another one. */
function missing(from: Picture, picture: Picture, records: Records): { entities: number; relationships: number } {
  const gone = new Set([...picture.keys()].filter((id) => !from.has(id)));
  if (gone.size === 0) return { entities: 0, relationships: 0 };
  // Relationships come and go with their ends.
  const lines = drawnRelationships(picture, records).filter(
    ({ source, target }) => gone.has(source) || gone.has(target),
  );
  return { entities: gone.size, relationships: lines.length };
}

/** What a person who cannot see the canvas has to be told about a change. */
export const difference = (before: Picture, after: Picture, records: Records): Difference => ({
  added: missing(before, after, records),
  removed: missing(after, before, records),
});
