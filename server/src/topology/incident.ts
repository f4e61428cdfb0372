import { followsDirection, isOutward, relationshipOf } from './adjacency.js';
import type { CompiledFilter } from './filter.js';
import type { Topology } from './types.js';

/** What is told of each relationship of an entity: its number, the entity at its far end, whether it leads there. */
export type IncidentVisitor = (relationship: number, farEnd: number, forward: boolean) => void;

/**
 * Visits the relationships of an entity that pass a filter, in the order of their far ends. A relationship of the entity
 * with itself is visited once, as one it is the source of.
 */
export function forEachIncident(
  topology: Topology,
  entity: number,
  filter: CompiledFilter,
  visit: IncidentVisitor,
): void {
  const { rows, incidence, neighbour } = topology;
  const end = rows[entity + 1]!;
  for (let place = rows[entity]!; place < end; place += 1) {
    const here = incidence[place]!;
    if (!followsDirection(here, filter.direction) || !filter.keepsAt(place)) continue;
    const farEnd = neighbour[place]!;
    if (filter.keepsFarEnd(farEnd)) visit(relationshipOf(here), farEnd, isOutward(here));
  }
}

/** The number of an entity. Throws `RangeError` when the topology does not have it. */
export function entityNumber(topology: Topology, id: string): number {
  const number = topology.entities.indexOf(id);
  if (number < 0) throw new RangeError(`There is no entity "${id}"`);
  return number;
}
