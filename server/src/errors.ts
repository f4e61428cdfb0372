// The errors people see. Everything else is masked (see mask-error.ts).

import { GraphQLError } from 'graphql';

/** The codes in `extensions.code` of an expected error. */
export type ErrorCode = 'BAD_USER_INPUT' | 'NOT_FOUND' | 'FORBIDDEN' | 'STORE_UNAVAILABLE' | 'BUSY' | 'GRAPH_TOO_LARGE';

/** An argument cannot be used as it is. `argument` is its path as written in the query: `input.filter.types`. */
export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode, argument } });
}

/** An argument names something that must exist and does not. */
export function notFound(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'NOT_FOUND' satisfies ErrorCode, argument } });
}

/** This server does not do that for whoever reaches it. */
export function forbidden(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN' satisfies ErrorCode } });
}

/** A whole request cannot be answered: too deep, too long, too much. The message says which limit it passed. */
export function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode, http: { spec: true, status: 400 } },
  });
}

/** The store, or the server (`BUSY`), cannot answer now; the same request may succeed later. */
export function tryAgain(code: 'STORE_UNAVAILABLE' | 'BUSY', message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: {
      code: code satisfies ErrorCode,
      retriable: true,
      http: { status: 503, headers: { 'retry-after': '1' } },
    },
  });
}

/** The graph has outgrown what this server can travel; nothing but another set-up of the server helps. */
export function graphTooLarge(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'GRAPH_TOO_LARGE' satisfies ErrorCode, retriable: false, http: { status: 503 } },
  });
}

/** The store has changed since the request began, so that its parts no longer fit together. Worth another try at once. */
export class GraphChanged extends Error {
  override readonly name = 'GraphChanged';

  /** @param what what was missing, for the log */
  constructor(what: string) {
    super(`The graph changed during the request: ${what}`);
  }
}
