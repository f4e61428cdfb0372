import { commonNeighbours } from '../connections/common-neighbours.js';
import { connectActors } from '../connections/connect-actors.js';
import { shortestPathsSubgraph } from '../connections/shortest-paths-subgraph.js';
import { findPaths } from '../paths/find-paths.js';
import type { SearchBudget } from '../paths/types.js';
import type { Topology } from '../topology/types.js';

/** What can be searched for in a topology: pure functions of it, a question and a budget. */
export const SEARCHES = { findPaths, connectActors, commonNeighbours, shortestPathsSubgraph } as const;

/** The name of a search. */
export type SearchName = keyof typeof SEARCHES;

/** What one of the searches is asked. */
export type Question<Name extends SearchName> = Parameters<(typeof SEARCHES)[Name]>[1];

/** What one of the searches answers. */
export type Answer<Name extends SearchName> = ReturnType<(typeof SEARCHES)[Name]>;

/** Whoever does the searching. */
export interface Searcher {
  /**
   * Answers a question about a topology. May throw `SearchesBusy`.
   * @param gone when it is aborted nobody waits for the answer: the search ends as soon as it can, with `SearchAbandoned`
   */
  search<Name extends SearchName>(
    name: Name,
    topology: Topology,
    question: Question<Name>,
    gone?: AbortSignal,
  ): Promise<Answer<Name>>;
}

/** Does a search here and now. */
export function searchNow<Name extends SearchName>(
  name: Name,
  topology: Topology,
  question: Question<Name>,
  budget: SearchBudget,
): Answer<Name> {
  const search = SEARCHES[name] as (topology: Topology, question: Question<Name>, budget: SearchBudget) => Answer<Name>;
  return search(topology, question, budget);
}
