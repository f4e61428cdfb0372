import type { SubgraphResolvers } from '../generated/graphql.js';
import type { SubgraphIds } from '../topology/types.js';
import type { Complete } from './complete.js';
import { loadAll } from './hydrate.js';

export const Subgraph: Complete<SubgraphResolvers, SubgraphIds> = {
  entities: ({ entities }, _args, { loaders }) => loadAll(loaders.entities, entities),
  relationships: ({ relationships }, _args, { loaders }) => loadAll(loaders.relationships, relationships),
};
