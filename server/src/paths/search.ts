import type { Topology } from '../topology/types.js';
import type { Arrival } from './best-first.js';
import { CostSearch } from './cost-search.js';
import { shownCost } from './costs.js';
import { FirstSearch, onlyFirstIsAsked } from './first-search.js';
import { HopSearch } from './hop-search.js';
import { StepMeter } from './step-meter.js';
import { Terrain } from './terrain.js';
import type { PathQuestion, SearchBudget, SearchStop } from './types.js';

/** What a search found, and how far it came. */
export interface SearchResult {
  readonly terrain: Terrain;
  /** At most `k`, the cheapest first, then in the order of the ids of their entities. */
  readonly paths: readonly Arrival[];
  /** Whether these are known to be all there are: always, where they are fewer than `k`. */
  readonly complete: boolean;
  /** What stopped the search before it knew the answer, if anything did. */
  readonly stoppedBy: SearchStop | undefined;
  /** All paths of up to this many hops were looked at; 0 where hops are not what counts. */
  readonly searchedHops: number;
  /** All paths that cost no more than this were looked at. */
  readonly searchedCost: number;
  /** Steps taken. */
  readonly explored: number;
}

/**
 * Searches for the best paths within a budget. Looks for one path more than was asked for, to know whether these are all,
 * but does not go further only for that, and not where one path is asked for that `FirstSearch` finds.
 */
export function search(topology: Topology, question: PathQuestion, budget: SearchBudget): SearchResult {
  const { mode, k } = question;
  const meter = new StepMeter(budget);
  const terrain = new Terrain(topology, question);
  const run = searchFor(terrain, meter);
  const enough = mode === 'ALL_SHORTEST' ? 1 : k;
  try {
    while (!run.isAll && run.paths.length < enough && !meter.exhausted) run.lookFurther(k + 1 - run.paths.length);
    const { paths, isAll, searchedHops, searchedCost } = run;
    return {
      terrain,
      paths: paths.slice(0, k),
      complete: isAll && paths.length <= k,
      // Paths come in order, so whatever was not looked at comes after those that are there.
      stoppedBy: isAll || paths.length >= k ? undefined : meter.stoppedBy,
      searchedHops,
      searchedCost: shownCost(searchedCost),
      explored: meter.spent,
    };
  } finally {
    run.release();
  }
}

function searchFor(terrain: Terrain, meter: StepMeter): CostSearch | FirstSearch | HopSearch {
  if (onlyFirstIsAsked(terrain)) return new FirstSearch(terrain, meter);
  return terrain.costs.areUniform ? new HopSearch(terrain, meter) : new CostSearch(terrain, meter);
}
