import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { GraphChanged, storeUnavailable, type ErrorCode } from './errors.js';
import { currentRequestId } from './request-id.js';
import { StoreUnavailable } from './store/errors.js';

/**
 * Makes the function that decides what of an error people see. Errors we raise on purpose pass as they are; a store
 * that cannot answer is told as such; of anything else only the request id is shown, and the log has the rest.
 */
export function errorMask(logger: Logger): (error: unknown, message: string) => Error {
  return (error, message) => {
    const cause = rootCause(error);
    if (cause instanceof GraphQLError) {
      const expected = error as GraphQLError;
      // GraphQL.js gives no code where the values of variables do not fit their types.
      expected.extensions['code'] ??= 'BAD_USER_INPUT' satisfies ErrorCode;
      return expected;
    }
    const requestId = currentRequestId();
    if (cause instanceof StoreUnavailable || cause instanceof GraphChanged) {
      logger.warn({ err: cause, requestId }, 'The store could not answer');
      return located(
        error,
        storeUnavailable(
          cause instanceof GraphChanged
            ? 'The graph changed while it was read. Please try again.'
            : 'The store cannot be reached right now. Please try again in a moment.',
        ),
      );
    }
    logger.error({ err: cause, requestId }, 'Unexpected error');
    return located(
      error,
      new GraphQLError(message, { extensions: { code: 'INTERNAL_SERVER_ERROR', unexpected: true, requestId } }),
    );
  };
}

function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;
}

/** The replacement, at the place in the query and the answer where the error was raised. */
function located(raised: unknown, { message, extensions }: GraphQLError): GraphQLError {
  if (!(raised instanceof GraphQLError)) return new GraphQLError(message, { extensions });
  const { nodes, path } = raised;
  return new GraphQLError(message, { ...(nodes && { nodes }), ...(path && { path }), extensions });
}
