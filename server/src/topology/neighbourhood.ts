import type { EntityId } from '../model/ids.js';
import { BestConnected } from './best-connected.js';
import { compileFilter } from './filter.js';
import { entityNumber, forEachIncident } from './incident.js';
import { NumberSet } from './number-set.js';
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
  const { nearest, reached } = withinReach(topology, entityIds, { depth, limit, filter });
  const shown = nearest.map((entity) => topology.entities.at(entity));
  const subgraph = subgraphBetween(topology, [...entityIds, ...shown], filter);
  return { ...subgraph, omitted: reached - shown.length };
}

/** How many entities are up to `depth` hops away, those to start from left out, and the first of them by number. */
function withinReach(
  topology: Topology,
  entityIds: readonly EntityId[],
  { depth, limit, filter }: NeighbourhoodRequest,
): { readonly nearest: readonly number[]; readonly reached: number } {
  const compiled = compileFilter(topology, filter);
  const seen = new NumberSet(topology.entities.size);
  let frontier = entityIds.map((id) => entityNumber(topology, id));
  for (const entity of frontier) seen.add(entity);
  const nearest: number[] = [];
  let reached = 0;
  for (let hop = 0; hop < depth && frontier.length > 0; hop += 1) {
    const next: number[] = [];
    const best = new BestConnected(topology.degree, limit - nearest.length);
    for (const entity of frontier) {
      forEachIncident(topology, entity, compiled, (_, farEnd) => {
        if (!seen.add(farEnd)) return;
        next.push(farEnd);
        best.offer(farEnd);
      });
    }
    nearest.push(...best.picked());
    reached += next.length;
    frontier = next;
  }
  return { nearest, reached };
}
