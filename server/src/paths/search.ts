import type { Topology } from '../topology/types.js';
import { Distances } from './distances.js';
import { enumeratePaths, type EntityPath } from './enumerate.js';
import { StepMeter } from './step-meter.js';
import { Terrain } from './terrain.js';
import type { PathQuestion } from './types.js';

/** What a search found, and how far it came. */
export interface SearchResult {
  readonly terrain: Terrain;
  /** At most `k`, the shortest first, then in the order of the ids of their entities. */
  readonly paths: readonly EntityPath[];
  /** Whether these are all there are. */
  readonly complete: boolean;
  /** Whether the search was stopped before it knew the answer. */
  readonly stopped: boolean;
  /** Every path up to this many hops was found. */
  readonly searchedHops: number;
  /** Steps taken. */
  readonly explored: number;
}

/**
 * How many hops from its beginning a path is let go without knowing how far the ends are. To know that for all hops
 * takes a breadth-first search as deep as the path is long, and its last two levels are by far the widest.
 */
const UNGUIDED_HOPS = 2;

/**
 * Searches for paths of one hop, of two, and so on (iterative deepening), until there are enough. Looks for one path
 * more than was asked for, to know whether these are all.
 * @param steps how many relationships may be looked at
 */
export function search(topology: Topology, question: PathQuestion, steps: number): SearchResult {
  const meter = new StepMeter(steps);
  const terrain = new Terrain(topology, question, meter);
  const distances = new Distances(terrain, meter);
  const paths: EntityPath[] = [];
  let searchedHops = 0;
  let complete = true;
  for (let length = 1; length <= question.maxHops && complete; length += 1) {
    if (question.mode === 'ALL_SHORTEST' && paths.length > 0) break;
    distances.growTo(length - UNGUIDED_HOPS);
    complete =
      !meter.exhausted && enumeratePaths(terrain, distances, length, meter, (path) => paths.push(path) <= question.k);
    if (complete) searchedHops = length;
  }
  return {
    terrain,
    paths: paths.slice(0, question.k),
    complete,
    stopped: !complete && paths.length < question.k,
    searchedHops,
    explored: meter.spent,
  };
}
