import type { NodeResolvers } from '../generated/graphql.js';
import { Entity } from './entity.js';

export const Node: Required<Pick<NodeResolvers, '__resolveType'>> = {
  __resolveType: (node, context, info) => {
    if ('names' in node) return Entity.__resolveType(node, context, info);
    return 'status' in node ? 'Relationship' : 'Source';
  },
};
