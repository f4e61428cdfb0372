// Records become properties of nodes and relationships here; see `rows.ts` for the way back.

import type { Entity } from '../../model/entity.js';
import { displayName } from '../../model/names.js';
import type { Relationship } from '../../model/relationship.js';
import { searchText, sortKey } from '../entity-index.js';
import type { Evidence } from '../evidence.js';
import type { Properties } from './rows.js';

/** The properties of an entity's node. `name` and `names` are there to be read in Neo4j's own tools, too. */
export function entityProperties(entity: Entity): Properties {
  return {
    id: entity.id,
    type: entity.type,
    name: displayName(entity),
    names: entity.names.map((name) => name.text),
    nameRecords: JSON.stringify(entity.names),
    summary: entity.summary,
    since: entity.since,
    until: entity.until,
    properties: JSON.stringify(entity.properties),
    sortKey: sortKey(entity),
    searchText: searchText(entity),
  };
}

/** What `WRITE.relationships` takes: type and ends, and the properties of the relationship between them. */
export function relationshipRow(relationship: Relationship & Evidence): Properties {
  const { id, type, source, target, since, until, properties, status, sources } = relationship;
  return {
    type,
    source,
    target,
    properties: { id, since, until, properties: JSON.stringify(properties), status, sources },
  };
}
