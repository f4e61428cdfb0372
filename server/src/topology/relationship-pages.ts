import type { RelationshipId } from '../model/ids.js';
import { compileFilter, keepsEitherEnd, keepsEverything } from './filter.js';
import { entityNumber, forEachIncident } from './incident.js';
import { LowestNumbers } from './lowest-numbers.js';
import type { RelationshipFilter, RelationshipPage, Topology } from './types.js';

/** Which page of a list: `first` at most, of those whose id comes after `after`. */
export interface PageRequest {
  readonly first: number;
  readonly after?: RelationshipId;
}

/** A page of the relationships of an entity that pass a filter, by id. Throws `RangeError` for an unknown entity. */
export function relationshipsOf(
  topology: Topology,
  entityId: string,
  filter: RelationshipFilter,
  page: PageRequest,
): RelationshipPage {
  const start = startOf(topology, page);
  const lowest = new LowestNumbers(page.first);
  let total = 0;
  forEachIncident(topology, entityNumber(topology, entityId), compileFilter(topology, filter), (relationship) => {
    total += 1;
    if (relationship >= start) lowest.offer(relationship);
  });
  return { ids: idsOf(topology, lowest.picked()), total };
}

/**
 * A page of all relationships that pass a filter, by id. No entity is at hand here, so the filter's direction means
 * nothing, and its entity types may be at either end.
 */
export function allRelationships(topology: Topology, filter: RelationshipFilter, page: PageRequest): RelationshipPage {
  const compiled = compileFilter(topology, filter);
  const start = startOf(topology, page);
  if (keepsEverything(compiled)) {
    const all = topology.relationships.size;
    const length = Math.max(0, Math.min(page.first, all - start));
    return {
      ids: idsOf(
        topology,
        Array.from({ length }, (_, i) => start + i),
      ),
      total: all,
    };
  }
  const items: number[] = [];
  let total = 0;
  for (let relationship = 0; relationship < topology.relationships.size; relationship += 1) {
    if (!compiled.keeps(relationship) || !keepsEitherEnd(topology, compiled, relationship)) continue;
    total += 1;
    if (relationship >= start && items.length < page.first) items.push(relationship);
  }
  return { ids: idsOf(topology, items), total };
}

/** The first relationship of a page. The one named by `after` may be gone by now. */
function startOf({ relationships }: Topology, { after }: PageRequest): number {
  return after === undefined ? 0 : relationships.firstAfter(after);
}

function idsOf(topology: Topology, relationships: Iterable<number>): readonly RelationshipId[] {
  return Array.from(relationships, (relationship) => topology.relationships.at(relationship));
}
