import { useMemo } from 'react';
import { drawnEntities, drawnRelationships } from '../graph/picture.js';
import type { EntityRecord, RelationshipRecord } from '../graph/records.js';
import { usePicture } from '../state/picture.js';
import { useRecords } from '../state/records.js';

/** The entities and relationships that are drawn now. */
export function useDrawn(): {
  readonly entities: readonly EntityRecord[];
  readonly relationships: readonly RelationshipRecord[];
} {
  const picture = usePicture(({ history }) => history.present.picture);
  const records = useRecords((store) => store.records);
  return useMemo(
    () => ({ entities: drawnEntities(picture, records), relationships: drawnRelationships(picture, records) }),
    [picture, records],
  );
}
