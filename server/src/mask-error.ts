import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { badInput, badRequest, GraphChanged, graphTooLarge, tryAgain, type ErrorCode } from './errors.js';
import { currentRequestId } from './request-id.js';
import { StoreChanged, StoreUnavailable } from './store/errors.js';
import { GraphTooLarge, SearchAbandoned, SearchesBusy, TooLarge } from './traversal/errors.js';

/**
 * Makes the function that decides what of an error people see. Errors we raise on purpose pass as they are; a store
 * that cannot answer, and what is too much for this server or this graph, is told as such; of anything else only the
 * request id is shown, and the log has the rest.
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
    if (cause instanceof TooLarge) return located(error, tooLarge(cause));
    // Nobody reads this.
    if (cause instanceof SearchAbandoned) return located(error, tryAgain('BUSY', 'The client went away.'));
    const requestId = currentRequestId();
    const passing = passingTrouble(cause);
    if (passing) {
      logger.warn({ err: cause, requestId }, 'The request could not be answered now');
      return located(error, passing);
    }
    logger.error({ err: cause, requestId }, 'Unexpected error');
    return located(
      error,
      new GraphQLError(message, { extensions: { code: 'INTERNAL_SERVER_ERROR', unexpected: true, requestId } }),
    );
  };
}

/** What to tell people of trouble that has nothing to do with their request. */
function passingTrouble(cause: unknown): GraphQLError | undefined {
  if (cause instanceof GraphChanged || cause instanceof StoreChanged) {
    return tryAgain('STORE_UNAVAILABLE', 'The graph changed while it was read. Please try again.');
  }
  if (cause instanceof StoreUnavailable) {
    return tryAgain('STORE_UNAVAILABLE', 'The store cannot be reached right now. Please try again in a moment.');
  }
  if (cause instanceof SearchesBusy) {
    return tryAgain('BUSY', 'Too many searches are waiting already. Please try again in a moment.');
  }
  if (cause instanceof GraphTooLarge) return graphTooLarge(cause.message);
  return undefined;
}

function tooLarge({ message, argument }: TooLarge): GraphQLError {
  return argument === undefined ? badRequest(message) : badInput(argument, message);
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
