import { useMemo } from 'react';
import { sift } from '../graph/evidence.js';
import { drawnEntities, drawnRelationships } from '../graph/picture.js';
import type { EntityRecord, RelationshipRecord } from '../graph/records.js';
import { usePicture } from '../state/picture.js';
import { useRecords } from '../state/records.js';

/** The entities and relationships that are drawn now, and the relationships between them that the filter hides. */
export function useDrawn(): {
  readonly entities: readonly EntityRecord[];
  readonly relationships: readonly RelationshipRecord[];
  readonly hidden: readonly RelationshipRecord[];
} {
  const { picture, evidence } = usePicture(({ history }) => history.present);
  const records = useRecords((store) => store.records);
  return useMemo(() => {
    const { shown, hidden } = sift(drawnRelationships(picture, records), evidence);
    return { entities: drawnEntities(picture, records), relationships: shown, hidden };
  }, [picture, records, evidence]);
}
