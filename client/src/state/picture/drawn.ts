import { drawnEntities } from '../../graph/picture.js';
import type { EntityRecord, RelationshipRecord } from '../../graph/records.js';
import { shownRelationships } from './evidence.js';
import { pictureNow } from './picture.js';
import { recordsNow } from '../records.js';

/** Everything that is drawn now, whether it is in sight at the time looked at or not. */
export const drawnNow = (): {
  readonly entities: readonly EntityRecord[];
  readonly relationships: readonly RelationshipRecord[];
} => ({
  entities: drawnEntities(pictureNow(), recordsNow()),
  relationships: shownRelationships(),
});
