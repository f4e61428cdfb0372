import type { Topology } from '../topology/types.js';
import { explainNoPath } from './explain.js';
import { describePath } from './hops.js';
import { search } from './search.js';
import type { FoundPath, PathOutcome, PathQuestion, SearchBudget } from './types.js';

/**
 * Answers a path question; the same question about the same graph always gets the same answer, unless time runs out.
 * Paths come in the order of what the mode counts, then in the order of the ids of their entities.
 * @param budget bounds the search for the paths and, where there are none, once more the search for the reasons
 * @throws RangeError for an entity that is not in the topology
 */
export function findPaths(topology: Topology, question: PathQuestion, budget: SearchBudget): PathOutcome {
  const { terrain, paths, complete, stoppedBy, searchedHops, searchedCost, explored } = search(
    topology,
    question,
    budget,
  );
  const found = paths.map((path) => describePath(terrain, path));
  if (stoppedBy) return { kind: 'LIMIT', stoppedBy, explored, searchedHops, searchedCost, paths: found };
  if (found.length === 0) return explainNoPath(topology, question, budget);
  return { kind: 'FOUND', paths: found, complete, subgraph: everythingOn(found) };
}

function everythingOn(paths: readonly FoundPath[]) {
  const hops = paths.flatMap((path) => path.hops);
  return {
    entities: [...new Set(paths.flatMap((path) => path.entities))],
    relationships: [...new Set(hops.flatMap((hop) => hop.relationships))].sort(),
    omitted: 0,
  };
}
