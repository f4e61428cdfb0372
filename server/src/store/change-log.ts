// What stores write down of each change, so that whoever keeps the topology can catch up without reading all of it.

import type { ChangeSet } from '../model/change-set.js';
import type { EntityId, RelationshipId } from '../model/ids.js';
import type { StoreVersion } from './port.js';

/** How many changes are remembered. */
export const KEPT_CHANGES = 1000;

/** Of how many ids, in all remembered changes after one, that one is still remembered. */
export const KEPT_IDS = 50_000;

/** A change that touches more than this is remembered without ids: reading everything is as quick then. */
const MOST_IDS = 20_000;

/** What of a topology a change may have changed. */
export interface Touched {
  readonly entities: readonly EntityId[];
  readonly relationships: readonly RelationshipId[];
}

/** A change as it is remembered: what it made of the store, and what it touched; `null` stands for everything. */
export interface LoggedChange {
  readonly version: StoreVersion;
  readonly touched: Touched | null;
}

/**
 * What of a topology a change set touches; `null` stands for everything.
 * @param renewed relationships outside of the set that got or lost claims
 */
export function touchedBy(changes: ChangeSet, renewed: readonly RelationshipId[]): Touched | null {
  const { replace, ontology, entities = [], relationships = [] } = changes;
  if (replace || ontology || entities.length + relationships.length + renewed.length > MOST_IDS) return null;
  return { entities: entities.map(({ id }) => id), relationships: [...relationships.map(({ id }) => id), ...renewed] };
}

/** The number of ids that are written down. */
export function numberOfIds(touched: Touched | null): number {
  return touched ? touched.entities.length + touched.relationships.length : 0;
}

/**
 * What changes have touched between two versions, each id once; `undefined` where that is not known.
 * @param log what is remembered of the changes from the first version on, that one included, in their order
 */
export function touchedSince(
  since: StoreVersion,
  now: StoreVersion,
  log: readonly LoggedChange[],
): Touched | undefined {
  // Every change in between must be there, and both ends must be of this history and not of one that a backup undid.
  const isWhole =
    log.length === now.revision - since.revision + 1 &&
    log[0]?.version.change === since.change &&
    log.at(-1)?.version.change === now.change;
  if (!isWhole) return undefined;
  const entities = new Set<EntityId>();
  const relationships = new Set<RelationshipId>();
  for (const { touched } of log.slice(1)) {
    if (!touched) return undefined;
    for (const id of touched.entities) entities.add(id);
    for (const id of touched.relationships) relationships.add(id);
  }
  return { entities: [...entities], relationships: [...relationships] };
}
