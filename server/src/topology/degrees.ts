import { compileFilter, keepsEverything } from './filter.js';
import { entityNumber, forEachIncident } from './incident.js';
import type { RelationshipCount, RelationshipFilter, Topology } from './types.js';

/** How many relationships of an entity pass a filter. One with itself counts once. Throws `RangeError` for an unknown entity. */
export function degree(topology: Topology, entityId: string, filter: RelationshipFilter): number {
  const entity = entityNumber(topology, entityId);
  const compiled = compileFilter(topology, filter);
  if (compiled.direction === 'ANY' && keepsEverything(compiled)) return topology.degree[entity]!;
  let count = 0;
  forEachIncident(topology, entity, compiled, () => (count += 1));
  return count;
}

/**
 * How many relationships of an entity pass a filter, by type and direction; the types in the order of their ids, `OUT`
 * before `IN`, nothing for none. One with itself counts as `OUT`. Throws `RangeError` for an unknown entity.
 */
export function relationshipCounts(
  topology: Topology,
  entityId: string,
  filter: RelationshipFilter,
): readonly RelationshipCount[] {
  const { profiles, relationshipProfile, relationshipTypes } = topology;
  const counts = new Uint32Array(relationshipTypes.length * 2);
  forEachIncident(
    topology,
    entityNumber(topology, entityId),
    compileFilter(topology, filter),
    (relationship, _, forward) => {
      counts[profiles.type[relationshipProfile[relationship]!]! * 2 + (forward ? 0 : 1)]! += 1;
    },
  );
  return Array.from(counts, (count, slot) => ({
    type: relationshipTypes[slot >>> 1]!,
    direction: slot % 2 === 0 ? ('OUT' as const) : ('IN' as const),
    count,
  })).filter(({ count }) => count > 0);
}
