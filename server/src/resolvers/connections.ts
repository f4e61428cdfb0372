import type { ConnectedGroup as ConnectedGroupModel, ConnectOutcome } from '../connections/types.js';
import type { ConnectedGroupResolvers, ConnectResultResolvers } from '../generated/graphql.js';
import type { Complete } from './complete.js';
import { loadAll } from './hydrate.js';

// Its object answers everything; the type makes sure of that.
export const ConnectResult: Complete<ConnectResultResolvers, ConnectOutcome> = {};

export const ConnectedGroup: Complete<ConnectedGroupResolvers, ConnectedGroupModel> = {
  actors: ({ actors }, _args, { loaders }) => loadAll(loaders.entities, actors),
  entities: ({ entities }, _args, { loaders }) => loadAll(loaders.entities, entities),
  hops: ({ hops }) => hops.map((hop, index) => ({ ...hop, index })),
};
