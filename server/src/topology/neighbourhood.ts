import type { EntityId } from '../model/ids.js';
import { compileFilter } from './filter.js';
import { entityNumber, forEachIncident } from './incident.js';
import { subgraphBetween } from './subgraph.js';
import type { RelationshipFilter, SubgraphIds, Topology } from './types.js';

/** How far to go. */
export interface NeighbourhoodRequest {
  /** How many hops out. */
  readonly depth: number;
  /** How many entities at most besides those to start from. */
  readonly limit: number;
  /** Only relationships that pass this are travelled and shown. */
  readonly filter: RelationshipFilter;
}

/**
 * Some entities and those around them: nearest first, at the same distance those with the most relationships first, then
 * by id; and every relationship between the entities of the answer that passes the filter. `omitted` counts the entities
 * within reach that did not fit. Throws `RangeError` for an unknown entity.
 */
export function neighbourhood(
  topology: Topology,
  entityIds: readonly EntityId[],
  { depth, limit, filter }: NeighbourhoodRequest,
): SubgraphIds {
  const around = withinReach(topology, entityIds, depth, filter);
  const shown = around.slice(0, limit).map((entity) => topology.entities.at(entity));
  const subgraph = subgraphBetween(topology, [...entityIds, ...shown], filter);
  return { ...subgraph, omitted: around.length - shown.length };
}

/** The numbers of all entities up to `depth` hops away, those to start from left out, in the order of the answer. */
function withinReach(
  topology: Topology,
  entityIds: readonly EntityId[],
  depth: number,
  filter: RelationshipFilter,
): readonly number[] {
  const compiled = compileFilter(topology, filter);
  const { degree } = topology;
  const seen = new Uint8Array(topology.entities.size);
  let frontier = entityIds.map((id) => entityNumber(topology, id));
  for (const entity of frontier) seen[entity] = 1;
  const reached: number[] = [];
  for (let hop = 0; hop < depth && frontier.length > 0; hop += 1) {
    const next: number[] = [];
    for (const entity of frontier) {
      forEachIncident(topology, entity, compiled, (_, farEnd) => {
        if (seen[farEnd] === 1) return;
        seen[farEnd] = 1;
        next.push(farEnd);
      });
    }
    next.sort((a, b) => degree[b]! - degree[a]! || a - b);
    for (const entity of next) reached.push(entity);
    frontier = next;
  }
  return reached;
}
