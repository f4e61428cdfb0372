import type { EntityId, RelationshipId } from '../../model/ids.js';
import { withDescendants } from '../../model/ontology.js';
import type { RelationshipFilter, SubgraphIds } from '../../topology/types.js';
import type { GraphReader } from './graph-reader.js';
import { assertBounded, incidentScan } from './incident.js';

/** See `Traversal.subgraphBetween`. Throws `TooLarge` where too many relationships lead out of the entities. */
export async function subgraphBetween(
  reader: GraphReader,
  ids: readonly EntityId[],
  { entityTypes, ...filter }: RelationshipFilter,
  besideIds: readonly EntityId[] = [],
): Promise<SubgraphIds> {
  const chosen = new Set(ids);
  const entities = [...chosen];
  const beside = besideIds.filter((id) => !chosen.has(id));
  // One between two of the entities is seen from both its ends where both ways are looked at.
  const direction = beside.length > 0 ? 'ANY' : 'OUT';
  const { scan, passes, values } = incidentScan(reader, { ...filter, direction });
  const endTypes = entityTypes && [...withDescendants(reader.ontology.entityTypes, entityTypes)];
  const ends = endTypes ? '(e.type IN $endTypes OR far.type IN $endTypes)' : 'true';
  const { scanned, between } = await reader.ask<{ scanned: number; between: RelationshipId[] }>({
    name: 'relationships between some entities',
    text: `${scan}
      WITH count(*) AS scanned,
        collect(CASE WHEN (far.id IN $beside OR far.id IN $ids AND startNode(r) = e) AND ${passes} AND ${ends} THEN r.id END) AS between
      RETURN {scanned: scanned, between: between} AS answer`,
    values: { ...values, ...(endTypes && { endTypes }), ids: entities, beside },
  });
  assertBounded(reader, scanned, 'Finding what lies between these entities');
  return { entities, relationships: between.sort(), omitted: 0 };
}
