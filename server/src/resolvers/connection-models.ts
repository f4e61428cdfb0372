// What the resolvers of the questions about more than two actors are handed.

import type { CommonNeighbour, CommonNeighboursOutcome, ShortestPathsOutcome } from '../connections/types.js';

/** What several actors have in common. */
export type CommonNeighboursModel = Extract<CommonNeighboursOutcome, { kind: 'FOUND' }>;

/** What connects an actor with what it has in common with others. */
export type CommonLinkModel = CommonNeighbour['links'][number];

/** Everything on shortest paths, or that there are none. */
export type ShortestPathsModel = Extract<ShortestPathsOutcome, { kind: 'FOUND' | 'NONE' }>;

/** The search gave up. */
export type SearchLimitModel = Extract<CommonNeighboursOutcome | ShortestPathsOutcome, { kind: 'LIMIT' }>;
