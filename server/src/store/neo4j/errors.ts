import { Neo4jError } from 'neo4j-driver';
import { StoreUnavailable } from '../errors.js';

/**
 * What an error of the driver means to a person, with the server named; an error of another sort comes back as it
 * is. The driver repeats no credentials, but its message is kept as the cause only.
 */
export function asStoreError(error: unknown, address: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const message = messageFor(error, address);
  return message === undefined ? error : new StoreUnavailable(message, { cause: error });
}

function messageFor({ code, retriable }: Neo4jError, address: string): string | undefined {
  if (code === 'Neo.ClientError.Security.Unauthorized') {
    return `Neo4j at ${address} does not accept the user name or the password`;
  }
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit') {
    return `Neo4j at ${address} has seen too many wrong passwords and lets nobody in for a while`;
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return `Neo4j at ${address} does not have the database that is asked for`;
  }
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return `Neo4j at ${address} took too long and was stopped`;
  }
  // The only procedure with a time of its own that we call waits for indexes.
  if (code === 'Neo.ClientError.Procedure.ProcedureTimedOut') {
    return `Neo4j at ${address} is still filling its indexes`;
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') return `Neo4j at ${address} does not answer`;
  return retriable ? `Neo4j at ${address} is too busy` : undefined;
}
