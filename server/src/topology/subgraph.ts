import type { EntityId } from '../model/ids.js';
import { isOutward, relationshipOf } from './adjacency.js';
import { compileFilter, keepsEitherEnd } from './filter.js';
import { entityNumber } from './incident.js';
import { NumberSet } from './number-set.js';
import { firstPlaceOf } from './places.js';
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
  const between: number[] = [];
  // Each relationship is seen from both its ends, and counts where it leads on.
  const note = (place: number): void => {
    if (!isOutward(topology.link[place]!) || !compiled.keepsAt(place)) return;
    const relationship = relationshipOf(topology.link[place]!);
    if (keepsEitherEnd(topology, compiled, relationship)) between.push(relationship);
  };
  for (const entity of entities) {
    if (topology.degree[entity]! > entities.length * STEPS_TO_FIND) findBetween(topology, entity, entities, note);
    else scanBetween(topology, entity, chosen, note);
  }
  return {
    entities: [...new Set(entityIds)],
    relationships: between.sort((a, b) => a - b).map((relationship) => topology.relationships.at(relationship)),
    omitted: 0,
  };
}

/** About how many places are looked at to find one neighbour in a long row. */
const STEPS_TO_FIND = 16;

/** Visits the places at which an entity is connected with the chosen ones, by reading its whole row. */
function scanBetween({ rows, neighbour }: Topology, entity: number, chosen: NumberSet, visit: PlaceVisitor): void {
  for (let place = rows[entity]!; place < rows[entity + 1]!; place += 1)
    if (chosen.has(neighbour[place]!)) visit(place);
}

/** The same by looking each of them up, for a row that is long. */
function findBetween(topology: Topology, entity: number, others: readonly number[], visit: PlaceVisitor): void {
  const { rows, neighbour } = topology;
  for (const other of others) {
    let place = firstPlaceOf(topology, entity, other);
    for (; place < rows[entity + 1]! && neighbour[place] === other; place += 1) visit(place);
  }
}

type PlaceVisitor = (place: number) => void;
