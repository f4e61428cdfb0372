import { isId, type EntityId, type RelationshipId } from '../../model/ids.js';
import type { RelationshipEnds } from '../port.js';
import { relationshipById } from '../neo4j/labels.js';
import type { GraphReader } from './graph-reader.js';

/** See `Traversal.knownEntities`. */
export async function knownEntities(reader: GraphReader, ids: readonly string[]): Promise<ReadonlySet<EntityId>> {
  const known = await reader.ask<EntityId[]>({
    name: 'which of these are entities',
    text: `MATCH (e:Entity) USING INDEX SEEK e:Entity(id) WHERE e.id IN $ids RETURN collect(e.id) AS answer`,
    values: { ids: ids.filter(isId) },
  });
  return new Set(known);
}

/** See `Traversal.knownRelationships`. */
export async function knownRelationships(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<RelationshipId, RelationshipEnds>> {
  const types = reader.storedTypes;
  if (types.length === 0) return new Map();
  const known = await reader.ask<[RelationshipId, string, string][]>({
    name: 'which of these are relationships',
    text: `UNWIND $ids AS id ${relationshipById(types)}
      RETURN collect([r.id, startNode(r).id, endNode(r).id]) AS answer`,
    values: { ids: [...new Set(ids.filter(isId))] },
  });
  return new Map(known.map(([id, source, target]) => [id, { source, target }]));
}
