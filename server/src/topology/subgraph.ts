import type { EntityId } from '../model/ids.js';
import { isOutward, relationshipOf } from './adjacency.js';
import { compileFilter, keepsEitherEnd } from './filter.js';
import { entityNumber } from './incident.js';
import { NumberSet } from './number-set.js';
import { placesOf, STEPS_TO_FIND } from './places.js';
import type { RelationshipFilter, SubgraphIds, Topology } from './types.js';

/**
 * Some entities, in the order given and each once, and every relationship that passes a filter and lies between two of
 * them or between one of them and one of those beside, by id. The filter's direction means nothing here, and its entity
 * types may be at either end.
 * Throws `RangeError` for an unknown entity.
 */
export function subgraphBetween(
  topology: Topology,
  entityIds: readonly EntityId[],
  filter: RelationshipFilter,
  besideIds: readonly EntityId[] = [],
): SubgraphIds {
  const compiled = compileFilter(topology, filter);
  const entities = [...new Set(entityIds.map((id) => entityNumber(topology, id)))];
  const chosen = new NumberSet(topology.entities.size);
  for (const entity of entities) chosen.add(entity);
  const beside = [...new Set(besideIds.map((id) => entityNumber(topology, id)))].filter(
    (entity) => !chosen.has(entity),
  );
  const isBeside = new NumberSet(topology.entities.size);
  for (const entity of beside) isBeside.add(entity);
  const { rows, incidence, neighbour } = topology;
  const between: number[] = [];
  // A relationship between two of the entities is seen from both its ends, and counts where it leads on.
  const note = (place: number): void => {
    const counts = isOutward(incidence[place]!) || isBeside.has(neighbour[place]!);
    if (!counts || !compiled.keepsAt(place)) return;
    const relationship = relationshipOf(incidence[place]!);
    if (keepsEitherEnd(topology, compiled, relationship)) between.push(relationship);
  };
  const others = [...entities, ...beside];
  for (const entity of entities) {
    if (topology.degree[entity]! > others.length * STEPS_TO_FIND) {
      for (const other of others) {
        const { start, end } = placesOf(topology, entity, other);
        for (let place = start; place < end; place += 1) note(place);
      }
    } else {
      for (let place = rows[entity]!; place < rows[entity + 1]!; place += 1)
        if (chosen.has(neighbour[place]!) || isBeside.has(neighbour[place]!)) note(place);
    }
  }
  return {
    entities: [...new Set(entityIds)],
    relationships: between.sort((a, b) => a - b).map((relationship) => topology.relationships.at(relationship)),
    omitted: 0,
  };
}
