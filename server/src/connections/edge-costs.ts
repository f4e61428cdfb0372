import { costsOf, UNIT } from '../paths/costs.js';
import type { PathMode } from '../paths/types.js';
import type { Topology } from '../topology/types.js';
import type { ConnectWeight } from './types.js';

/** What the hops of a tree cost, in whole thousandths of half a plain hop: sums of whole numbers are exact in any order. */
export interface EdgeCosts {
  /** The cost of a hop over a relationship, above 0, without what its ends add to it. */
  readonly hop: (relationship: number) => number;
  /** What an entity adds to each hop at it; 0 for an actor. */
  readonly end: (entity: number) => number;
}

const MODES: Readonly<Record<ConnectWeight, PathMode>> = {
  HOPS: 'SHORTEST',
  SPECIFIC: 'MOST_SPECIFIC',
  SOURCED: 'BEST_SOURCED',
};

/**
 * What a tree costs in a graph whose hops alone have a cost, as the algorithm needs it: a path pays for each entity it
 * passes once, and comes to it by one hop and leaves it by another, so half of that is put on every hop at the entity.
 */
export function edgeCostsOf(topology: Topology, weigh: ConnectWeight, actors: ReadonlySet<number>): EdgeCosts {
  const { hop, pass } = costsOf(topology, MODES[weigh]);
  return {
    hop: (relationship) => 2 * hop(topology.relationshipProfile[relationship]!),
    end: (entity) => (actors.has(entity) ? 0 : pass(entity)),
  };
}

/** The cost of a tree as people are shown it. */
export function shownTreeCost(cost: number): number {
  return cost / (2 * UNIT);
}
