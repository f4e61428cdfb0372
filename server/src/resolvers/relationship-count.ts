import type { RelationshipCountResolvers } from '../generated/graphql.js';
import type { RelationshipCount as RelationshipCountModel } from '../topology/types.js';
import type { Complete } from './complete.js';

export const RelationshipCount: Complete<RelationshipCountResolvers, RelationshipCountModel> = {
  type: (count, _args, { types }) => types.relationshipType(count.type),
};
