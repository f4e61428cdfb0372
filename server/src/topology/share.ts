import { IdTable } from './id-table.js';
import type { PackedIds } from './packed-ids.js';
import type { Topology } from './types.js';

type IdTables = 'entities' | 'relationships' | 'sources';

/** A topology as it can be posted to a worker thread: plain objects, and arrays that both sides look at in one place. */
export type SharedTopology = Omit<Topology, IdTables> & Readonly<Record<IdTables, PackedIds>>;

/** What to post to a worker thread, for `openTopology` there. Costs the same however large the graph is. */
export function shareTopology(topology: Topology): SharedTopology {
  const { entities, relationships, sources } = topology;
  return {
    ...topology,
    entities: entities.packed,
    relationships: relationships.packed,
    sources: sources.packed,
  };
}

/** The topology behind what was posted: nothing is copied, sorted or checked again. */
export function openTopology(shared: SharedTopology): Topology {
  const { entities, relationships, sources } = shared;
  return {
    ...shared,
    entities: new IdTable(entities),
    relationships: new IdTable(relationships),
    sources: new IdTable(sources),
  };
}
