import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { badRequest } from '../errors.js';

/** How large a query may be. */
export interface QueryLimits {
  /** How many fields deep. A path with the sources of its claims takes 10, introspection is not counted. */
  readonly depth: number;
  /** How many fields may be renamed, each of which can ask for a list anew. */
  readonly aliases: number;
  /** How many words, names and signs. GraphiQL's introspection takes about 400. */
  readonly tokens: number;
}

/** The limits of this API: far above what people and the explorer ask, far below what holds others up. */
export const QUERY_LIMITS: QueryLimits = { depth: 15, aliases: 50, tokens: 3000 };

/** Refuses queries that pass a limit, before anything is executed, naming the limit. */
export function useQueryLimits({ depth, aliases, tokens }: QueryLimits): Plugin[] {
  const onReject = [(_context: unknown, error: GraphQLError) => refuse(error)];
  return [
    maxTokensPlugin({ n: tokens, onReject }),
    maxDepthPlugin({ n: depth, onReject }),
    maxAliasesPlugin({ n: aliases, onReject }),
  ];
}

function refuse({ message }: GraphQLError): never {
  throw badRequest(message.replace(/^Syntax Error: /, ''));
}
