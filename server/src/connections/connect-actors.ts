import { StepMeter } from '../paths/step-meter.js';
import type { SearchBudget } from '../paths/types.js';
import { entityNumber } from '../topology/incident.js';
import type { Topology } from '../topology/types.js';
import { Borders } from './borders.js';
import { describeGroups } from './describe-groups.js';
import { edgeCostsOf } from './edge-costs.js';
import { Reach } from './reach.js';
import { Regions } from './regions.js';
import { terrainOf } from './terrain-of.js';
import { cheapestTree } from './tree.js';
import type { ConnectOutcome, ConnectQuestion } from './types.js';

/**
 * A small tree that connects several actors, or one for each group of them that hangs together. To find the smallest one
 * (the Steiner tree) takes exponential time, so this is the 2-approximation of K. Mehlhorn, "A faster approximation
 * algorithm for the Steiner problem in graphs", Information Processing Letters 27(3), 1988: for n actors it costs at
 * most 2·(1 − 1/n) times the least possible, so with two actors it is a cheapest path. Its steps: divide the graph into
 * the regions nearest to each actor; take the cheapest crossings between regions that join them all; put in the
 * entities on the ways over these crossings; of these, make the cheapest spanning tree, and cut leaves that are no actors.
 *
 * Regions grow only until it is known that nothing further away can be cheaper. Once every entity cheaper to reach than
 * r is settled, each crossing that is still unknown has an end v that costs at least r; the way over it costs as much as
 * v from its other side, which is no less than r either, and so at least 2r. Crossings that cost no more than 2r and
 * join everything are therefore final.
 *
 * The same question about the same graph gets the same answer, unless time is what stops it.
 * @throws RangeError for an entity that is not in the topology, and for a filter with a direction
 */
export function connectActors(topology: Topology, question: ConnectQuestion, budget: SearchBudget): ConnectOutcome {
  const { direction = 'ANY' } = question.filter;
  if (direction !== 'ANY') throw new RangeError(`A connection of several actors has no direction, not "${direction}"`);
  const meter = new StepMeter(budget);
  const terrain = terrainOf(topology, { ...question, from: question.actors, to: [] });
  const costs = edgeCostsOf(topology, question.weigh, new Set(terrain.starts));
  const borders = new Borders(terrain.starts.length);
  const reach = new Reach(terrain, meter, question.maxHops);
  const regions = new Regions({ terrain, costs, reach, borders, meter });

  while (!borders.areJoined && !meter.exhausted && regions.radius !== undefined) {
    borders.takeUpTo(2 * regions.radius, regions.regionOf);
    if (!borders.areJoined) regions.grow();
  }
  borders.takeUpTo(Infinity, regions.regionOf);

  const found = borders.tree.flatMap(({ a, b }) => [...regions.wayFrom(a), ...regions.wayFrom(b)]);
  const tree = cheapestTree(terrain, costs, new Set([...terrain.starts, ...found]));
  const actors = [...new Set(question.actors)].map((id) => entityNumber(topology, id));
  const groups = describeGroups(topology, actors, tree);
  return { groups, subgraph: everythingOn(groups), stoppedBy: meter.stoppedBy ?? null, explored: meter.spent };
}

function everythingOn(groups: ConnectOutcome['groups']) {
  return {
    entities: groups.flatMap((group) => group.entities),
    relationships: groups.flatMap((group) => group.hops.flatMap((hop) => hop.relationships)).sort(),
    omitted: 0,
  };
}
