import type { Topology } from '../topology/types.js';
import { BestFirst, type Arrival } from './best-first.js';
import { Corridor } from './corridor.js';
import { costsOf, leastCost, type PathCosts } from './costs.js';
import { guideByCosts, guideByHops } from './guide.js';
import { StepMeter } from './step-meter.js';
import { Terrain } from './terrain.js';
import type { PathQuestion, SearchBudget, SearchStop } from './types.js';

/** What a search found, and how far it came. */
export interface SearchResult {
  readonly terrain: Terrain;
  readonly costs: PathCosts;
  /** At most `k`, the cheapest first, then in the order of the ids of their entities. */
  readonly paths: readonly Arrival[];
  /** Whether these are all there are. */
  readonly complete: boolean;
  /** What stopped the search before it knew the answer, if anything did. */
  readonly stoppedBy: SearchStop | undefined;
  /** Up to this many hops the paths are the best there are. */
  readonly searchedHops: number;
  /** Steps taken. */
  readonly explored: number;
}

/**
 * Searches for paths of one hop, of up to two, and so on, until there are enough that no longer one can be better.
 * Looks for one path more than was asked for, to know whether these are all.
 */
export function search(topology: Topology, question: PathQuestion, budget: SearchBudget): SearchResult {
  const meter = new StepMeter(budget);
  const terrain = new Terrain(topology, question);
  const costs = costsOf(topology, question.mode, question.costs);
  const corridor = new Corridor(terrain, meter);
  const { mode, k, maxHops } = question;
  let paths: readonly Arrival[] = [];
  let searchedHops = 0;
  let isAll = false;

  /** Puts the paths of up to so many hops in the place of those known; gives whether longer ones matter. */
  const goThrough = (hops: number): boolean => {
    corridor.growTo(hops);
    if (corridor.leastHops > hops || meter.exhausted) return corridor.leastHops < Infinity;
    const guide = costs.areUniform ? guideByHops(corridor) : guideByCosts(terrain, corridor, costs, hops, meter);
    const wanted = { hops, most: k + 1, cost: paths[k]?.cost ?? Infinity, onlyCheapest: mode === 'ALL_SHORTEST' };
    const round = new BestFirst(terrain, corridor, costs, guide, wanted, meter);
    const found = round.find();
    // Without the rest of a round only hops tell which paths are the best: those with the fewest came first.
    if (meter.exhausted && !(costs.areUniform && found.length > paths.length)) return true;
    paths = found;
    if (mode === 'ALL_SHORTEST') return paths.length === 0 && round.wasCut;
    return round.wasCut && (paths.length <= k || paths[k - 1]!.cost >= leastCost(costs, hops + 1));
  };

  while (!isAll && !meter.exhausted) {
    const longerMatter = goThrough(searchedHops + 1);
    if (meter.exhausted) break;
    searchedHops += 1;
    isAll = !longerMatter || searchedHops === maxHops;
  }
  return {
    terrain,
    costs,
    paths: paths.slice(0, k),
    complete: isAll && paths.length <= k,
    stoppedBy: costs.areUniform && paths.length >= k ? undefined : meter.stoppedBy,
    searchedHops,
    explored: meter.spent,
  };
}
