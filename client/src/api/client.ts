import type { TypedDocumentString } from './generated/graphql.js';

/** What went wrong, as far as a person can do something about it. */
export type FailureKind = 'unreachable' | 'timeout' | 'busy' | 'refused' | 'broken' | 'cancelled';

/** A request that brought no data. */
export class RequestError extends Error {
  override name = 'RequestError';

  /**
   * @param kind `unreachable`: no answer; `timeout`: none in time; `busy`: too many others are asking; `refused`: the API says what was wrong with the
   *   question; `broken`: the API failed; `cancelled`: nobody wants the answer any more
   * @param message the API's own words where it has some
   */
  constructor(
    readonly kind: FailureKind,
    message: string,
  ) {
    super(message);
  }
}

/** How long an answer may take, in milliseconds. */
export const REQUEST_TIMEOUT = 10_000;

const REFUSALS: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPH_TOO_LARGE',
]);
/** What a proxy answers while there is nobody behind it. */
const GATEWAY_STATUSES: ReadonlySet<number> = new Set([502, 503, 504]);

/** What came back, as it is. */
export interface GraphQLAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
}

async function send(body: string, signal: AbortSignal | undefined): Promise<Response> {
  const timeout = AbortSignal.timeout(REQUEST_TIMEOUT);
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
  } catch (error) {
    if (signal?.aborted) throw new RequestError('cancelled', 'cancelled');
    if (timeout.aborted) throw new RequestError('timeout', 'no answer within ten seconds');
    throw new RequestError('unreachable', error instanceof Error ? error.message : String(error));
  }
}

/**
 * What an answer that is no success means.
 * @param status of the HTTP response
 * @param answer its body; null where that is not JSON
 * @returns null where nothing is wrong
 */
export function failureOf(status: number, answer: GraphQLAnswer | null): RequestError | null {
  const [error] = answer?.errors ?? [];
  const code = error?.extensions?.code;
  if (error && code === 'BUSY') return new RequestError('busy', error.message);
  if (error && REFUSALS.has(code)) return new RequestError('refused', error.message);
  if (GATEWAY_STATUSES.has(status)) return new RequestError('unreachable', `status ${status}`);
  if (answer && !error) return null;
  return new RequestError('broken', error?.message ?? `status ${status}`);
}

/**
 * Sends a query and gives what came back, errors and all; `answer` is null where that is not JSON.
 * @throws RequestError where nothing came back
 */
export async function exchange(
  question: { readonly query: string; readonly variables: unknown },
  signal?: AbortSignal,
): Promise<{ readonly status: number; readonly answer: GraphQLAnswer | null }> {
  const response = await send(JSON.stringify(question), signal);
  try {
    return { status: response.status, answer: (await response.json()) as GraphQLAnswer };
  } catch {
    if (signal?.aborted) throw new RequestError('cancelled', 'cancelled');
    return { status: response.status, answer: null };
  }
}

/**
 * Asks the API.
 * @param signal cancels the request
 * @returns the data; an answer with errors is never returned as data
 * @throws RequestError
 */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const { status, answer } = await exchange({ query: document.toString(), variables }, signal);
  const failure = failureOf(status, answer);
  if (failure) throw failure;
  return answer?.data as Result;
}

/** Whether the server answers, and its store with it. Never throws. */
export async function isHealthy(): Promise<boolean> {
  try {
    const response = await fetch('/ready', { signal: AbortSignal.timeout(REQUEST_TIMEOUT), cache: 'no-store' });
    return response.ok;
  } catch {
    return false;
  }
}
