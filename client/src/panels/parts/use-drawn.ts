import { useMemo } from 'react';
import { sift } from '../../graph/evidence/evidence.js';
import { drawnEntities, drawnRelationships } from '../../graph/picture.js';
import type { EntityRecord, RelationshipRecord } from '../../graph/records.js';
import { usePicture } from '../../state/picture/picture.js';
import { useRecords } from '../../state/records.js';
import { useTime } from '../../state/time/time.js';

/** The entities and relationships that are drawn now and in sight, and the relationships that the evidence filter hides. */
export function useDrawn(): {
  readonly entities: readonly EntityRecord[];
  readonly relationships: readonly RelationshipRecord[];
  readonly hidden: readonly RelationshipRecord[];
} {
  const { picture, evidence } = usePicture(({ history }) => history.present);
  const records = useRecords((store) => store.records);
  const moments = useTime((time) => time.moments);
  return useMemo(() => {
    const inSight = ({ id }: { readonly id: string }): boolean => moments?.get(id)?.shown !== 'HIDDEN';
    const { shown, hidden } = sift(drawnRelationships(picture, records), evidence);
    return { entities: drawnEntities(picture, records).filter(inSight), relationships: shown.filter(inSight), hidden };
  }, [picture, records, evidence, moments]);
}
