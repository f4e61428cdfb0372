import type { CommonNeighbour as CommonNeighbourModel } from '../connections/types.js';
import type {
  CommonLinkResolvers,
  CommonNeighbourResolvers,
  CommonNeighboursResolvers,
  CommonNeighboursResultResolvers,
} from '../generated/graphql.js';
import type { Complete } from './complete.js';
import type { CommonLinkModel, CommonNeighboursModel } from './connection-models.js';
import { loadAll } from './hydrate.js';

const TYPE_NAMES = { FOUND: 'CommonNeighbours', LIMIT: 'SearchLimitReached' } as const;

export const CommonNeighboursResult: Required<CommonNeighboursResultResolvers> = {
  __resolveType: ({ kind }) => TYPE_NAMES[kind],
};

export const CommonNeighbours: Complete<CommonNeighboursResolvers, CommonNeighboursModel> = {
  totalCount: ({ total }) => total,
};

export const CommonNeighbour: Complete<CommonNeighbourResolvers, CommonNeighbourModel> = {
  entity: ({ entity }, _args, { loaders }) => loaders.entities.load(entity),
};

export const CommonLink: Complete<CommonLinkResolvers, CommonLinkModel> = {
  actor: ({ actor }, _args, { loaders }) => loaders.entities.load(actor),
  relationships: ({ relationships }, _args, { loaders }) => loadAll(loaders.relationships, relationships),
};
