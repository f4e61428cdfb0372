import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga, useReadinessCheck } from 'graphql-yoga';
import type { Logger } from 'pino';
import { pathOf, serveClient } from './client-files.js';
import { createContext } from './context.js';
import { CurrentGraph } from './current-graph.js';
import { graphiqlPage } from './graphiql/page.js';
import { errorMask } from './mask-error.js';
import { useArgumentNames } from './plugins/argument-names.js';
import { MAX_COST, useCostLimit } from './plugins/cost-limit.js';
import { QUERY_LIMITS, useQueryLimits } from './plugins/limits.js';
import { useReadableParameters } from './plugins/readable-parameters.js';
import { useRetryOnChange } from './plugins/retry-on-change.js';
import { useSecurityHeaders } from './plugins/security-headers.js';
import { withRequestId } from './request-id.js';
import { createSchema } from './schema.js';
import type { GraphStore } from './store/port.js';

const MAX_BODY_BYTES = 1_000_000;
const API_PATHS = ['/graphql', '/health', '/ready'];

/** What an app is made of. */
export interface AppOptions {
  readonly store: GraphStore;
  readonly logger: Logger;
  /** The folder of the built explorer. */
  readonly clientDir: string;
}

/** The whole program but for its socket. */
export interface App {
  /** Answers requests to `/graphql`, `/health` and `/ready`; 404 for the rest. */
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  /** Answers every request: the API's, and those for the explorer. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
}

/** Puts the parts together. */
export function createApp({ store, logger, clientDir }: AppOptions): App {
  const currentGraph = new CurrentGraph(store);
  const context = () => createContext(store, currentGraph);
  const yoga = createYoga({
    schema: createSchema(),
    context,
    graphiql: true,
    renderGraphiQL: async () => (await graphiqlPage()).html,
    maskedErrors: { maskError: errorMask(logger), errorMessage: 'Unexpected error.' },
    // What is worth a line is logged by the mask, with the request's id.
    logging: false,
    cors: false,
    multipart: false,
    batching: false,
    landingPage: false,
    maxRequestBodySize: MAX_BODY_BYTES,
    plugins: [
      useReadinessCheck({ endpoint: '/ready', check: () => answers(store) }),
      useSecurityHeaders(async () => (await graphiqlPage()).contentSecurityPolicy),
      useReadableParameters(),
      useArgumentNames(),
      ...useQueryLimits(QUERY_LIMITS),
      useCostLimit(MAX_COST),
      useRetryOnChange(context),
    ],
  });
  const client = serveClient(clientDir);
  return {
    fetch: async (url, init = {}) => withRequestId(() => yoga.fetch(url, init)),
    handle: (request, response) => {
      if (API_PATHS.includes(pathOf(request))) withRequestId(() => void yoga(request, response));
      else client(request, response);
    },
  };
}

async function answers(store: GraphStore): Promise<boolean> {
  try {
    await store.version();
    return true;
  } catch {
    return false;
  }
}
