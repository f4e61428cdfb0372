import type { EntityId } from '../model/ids.js';
import { compileFilter, keepsEitherEnd } from './filter.js';
import { entityNumber } from './incident.js';
import { NumberSet } from './number-set.js';
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
  const entities = [...new Set(entityIds.map((id) => entityNumber(topology, id)))];
  const chosen = new NumberSet(topology.entities.size);
  for (const entity of entities) chosen.add(entity);
  const { items, farEnds, offsets } = shorterSide(topology, entities);
  const between: number[] = [];
  for (const entity of entities) {
    for (let i = offsets[entity]!; i < offsets[entity + 1]!; i += 1) {
      if (!chosen.has(farEnds[i]!)) continue;
      const relationship = items[i]!;
      if (compiled.keeps(relationship) && keepsEitherEnd(topology, compiled, relationship)) between.push(relationship);
    }
  }
  return {
    entities: [...new Set(entityIds)],
    relationships: between.sort((a, b) => a - b).map((relationship) => topology.relationships.at(relationship)),
    omitted: 0,
  };
}

/** Both sides list every relationship between the entities. A hub is often on one of them only, so take the other. */
function shorterSide(topology: Topology, entities: readonly number[]) {
  const { out, outEntity, outOffsets, in: into, inEntity, inOffsets } = topology;
  const length = (offsets: Int32Array): number =>
    entities.reduce((sum, entity) => sum + offsets[entity + 1]! - offsets[entity]!, 0);
  return length(outOffsets) <= length(inOffsets)
    ? { items: out, farEnds: outEntity, offsets: outOffsets }
    : { items: into, farEnds: inEntity, offsets: inOffsets };
}
