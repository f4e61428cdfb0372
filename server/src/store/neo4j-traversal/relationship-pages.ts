import neo4j from 'neo4j-driver';
import type { EntityId, RelationshipId } from '../../model/ids.js';
import type { PageRequest } from '../../topology/relationship-pages.js';
import type { RelationshipFilter, RelationshipPage } from '../../topology/types.js';
import { TooLarge } from '../../traversal/errors.js';
import { patternOf } from '../neo4j/labels.js';
import { passingTypes } from './filter.js';
import type { GraphReader } from './graph-reader.js';
import { assertBounded, incidentScan } from './incident.js';

// No id comes before the empty text, so a first page is one that comes after it.
const START = '';

const ONE_BY_ONE = ['entityTypes', 'asOf', 'during', 'statuses', 'sources'] as const;

/** See `Traversal.relationshipsOf`. */
export async function relationshipsOf(
  reader: GraphReader,
  ids: readonly EntityId[],
  filter: RelationshipFilter,
  { first, after = START }: PageRequest,
): Promise<readonly RelationshipPage[]> {
  const { scan, passes, values } = incidentScan(reader, filter);
  const rows = await reader.ask<[EntityId, number, number, RelationshipId[]][]>({
    name: 'a page of the relationships of each of some entities',
    text: `${scan}
      WITH e.id AS id, count(*) AS scanned, collect(CASE WHEN ${passes} THEN r.id END) AS passed
      RETURN collect([id, scanned, size(passed), COLLECT {
        UNWIND passed AS r WITH r WHERE r > $after RETURN r ORDER BY r LIMIT $first
      }]) AS answer`,
    values: { ...values, ids: [...new Set(ids)], after, first: neo4j.int(first) },
  });
  const scanned = rows.reduce((sum, row) => sum + row[1], 0);
  assertBounded(reader, scanned, 'Listing the relationships of these entities in order');
  const pages = new Map(rows.map(([id, , total, page]) => [id, { ids: page, total }]));
  return ids.map((id) => pages.get(id) ?? { ids: [], total: 0 });
}

/**
 * See `Traversal.allRelationships`. Only types are counted and in order in the database: throws `TooLarge` for
 * any other condition.
 */
export async function allRelationships(
  reader: GraphReader,
  filter: RelationshipFilter,
  { first, after = START }: PageRequest,
): Promise<RelationshipPage> {
  const condition = ONE_BY_ONE.find((field) => filter[field] !== undefined);
  if (condition) {
    throw new TooLarge(
      `A graph of this size is not searched for all relationships by "${condition}"; list them by type, or those of an entity`,
      `filter.${condition}`,
    );
  }
  const types = passingTypes(reader.ontology, filter);
  if (types.length === 0) return { ids: [], total: 0 };
  return reader.ask<RelationshipPage>({
    name: 'a page of all relationships',
    text: `CALL () { MATCH ()-[r${patternOf(types)}]->() RETURN count(r) AS total }
      RETURN {total: total, ids: COLLECT {
        CALL () { ${types.map(pageOfType).join(' UNION ALL ')} }
        RETURN id ORDER BY id LIMIT $first
      }} AS answer`,
    values: { after, first: neo4j.int(first) },
  });
}

function pageOfType(type: string): string {
  return `MATCH ()-[r:\`${type}\`]->() USING INDEX SEEK r:\`${type}\`(id) WHERE r.id > $after
    RETURN r.id AS id ORDER BY id LIMIT $first`;
}
