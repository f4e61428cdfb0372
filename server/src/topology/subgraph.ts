import type { EntityId } from '../model/ids.js';
import { compileFilter, keepsEitherEnd } from './filter.js';
import { entityNumber } from './incident.js';
import type { RelationshipFilter, SubgraphIds, Topology } from './types.js';

/**
 * Some entities, in the order given and each once, and every relationship between two of them that passes a filter,
 * by id. The filter's direction means nothing here, and its entity types may be at either end.
 * Throws `RangeError` for an unknown entity.
 */
export function subgraphBetween(
  topology: Topology,
  entityIds: readonly EntityId[],
  filter: RelationshipFilter,
): SubgraphIds {
  const compiled = compileFilter(topology, filter);
  const entities = new Set(entityIds.map((id) => entityNumber(topology, id)));
  const between: number[] = [];
  for (const entity of entities) {
    for (let i = topology.outOffsets[entity]!; i < topology.outOffsets[entity + 1]!; i += 1) {
      const relationship = topology.out[i]!;
      if (
        entities.has(topology.relationshipTarget[relationship]!) &&
        compiled.keeps(relationship) &&
        keepsEitherEnd(topology, compiled, relationship)
      ) {
        between.push(relationship);
      }
    }
  }
  return {
    entities: [...new Set(entityIds)],
    relationships: between.sort((a, b) => a - b).map((relationship) => topology.relationships.at(relationship)),
    omitted: 0,
  };
}
