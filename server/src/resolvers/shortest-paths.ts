import type { ShortestPathsResolvers, ShortestPathsResultResolvers } from '../generated/graphql.js';
import type { Complete } from './complete.js';
import type { ShortestPathsModel } from './connection-models.js';

const TYPE_NAMES = { FOUND: 'ShortestPaths', NONE: 'ShortestPaths', LIMIT: 'SearchLimitReached' } as const;

export const ShortestPathsResult: Required<ShortestPathsResultResolvers> = {
  __resolveType: ({ kind }) => TYPE_NAMES[kind],
};

export const ShortestPaths: Complete<ShortestPathsResolvers, ShortestPathsModel> = {
  length: (outcome) => (outcome.kind === 'FOUND' ? outcome.length : null),
  count: (outcome) => (outcome.kind === 'FOUND' ? outcome.paths : 0),
  subgraph: (outcome) => (outcome.kind === 'FOUND' ? outcome.subgraph : NOTHING),
};

const NOTHING = { entities: [], relationships: [], omitted: 0 };
