import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.js';
import { resolvers } from './resolvers/index.js';

/** The contract, at the root of the repository, which is equally far from the sources and from what is built of them. */
const CONTRACT = new URL('../../schema.graphql', import.meta.url);

/** Makes the executable schema. Throws where a resolver answers a field that the contract does not have. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema<Context>({
    typeDefs: readFileSync(CONTRACT, 'utf8'),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForResolveType: 'error' },
  });
}
