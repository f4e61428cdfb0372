import { Terrain } from '../paths/terrain.js';
import type { PathQuestion } from '../paths/types.js';
import type { Topology } from '../topology/types.js';

/** What limits where one may go. */
export type Conditions = Pick<PathQuestion, 'from' | 'to' | 'maxHops' | 'filter' | 'avoid' | 'avoidRelationships'>;

/**
 * What some conditions leave of the graph, by the rules that hold for paths.
 * @throws RangeError for an entity that is not in the topology
 */
export function terrainOf(topology: Topology, conditions: Conditions): Terrain {
  return new Terrain(topology, {
    mode: 'ALL_SHORTEST',
    costs: [],
    k: 1,
    via: [],
    simultaneous: false,
    ...conditions,
  });
}
