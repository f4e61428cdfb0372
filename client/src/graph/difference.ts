import { drawnRelationships, type Picture } from './picture.js';
import type { Records } from './records.js';

/** How many entities and relationships came and went between two pictures. */
export interface Difference {
  readonly added: { readonly entities: number; readonly relationships: number };
  readonly removed: { readonly entities: number; readonly relationships: number };
}

const countMissing = (ids: Iterable<string>, from: ReadonlySet<string>): number =>
  [...ids].filter((id) => !from.has(id)).length;

/** What a person who cannot see the canvas has to be told about a change. */
export function difference(before: Picture, after: Picture, records: Records): Difference {
  const entitiesBefore = new Set(before.keys());
  const entitiesAfter = new Set(after.keys());
  const relationshipsBefore = new Set(drawnRelationships(before, records).map(({ id }) => id));
  const relationshipsAfter = new Set(drawnRelationships(after, records).map(({ id }) => id));
  return {
    added: {
      entities: countMissing(entitiesAfter, entitiesBefore),
      relationships: countMissing(relationshipsAfter, relationshipsBefore),
    },
    removed: {
      entities: countMissing(entitiesBefore, entitiesAfter),
      relationships: countMissing(relationshipsBefore, relationshipsAfter),
    },
  };
}
