import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga, useReadinessCheck } from 'graphql-yoga';
import type { Logger } from 'pino';
import { pathOf, serveClient } from './client-files.js';
import type { ViewAccess } from './config.js';
import { createContext } from './context.js';
import { CurrentTraversal } from './current-traversal.js';
import { graphiqlPage } from './graphiql/page.js';
import { errorMask } from './mask-error.js';
import { useArgumentNames } from './plugins/argument-names.js';
import { MAX_COST, useCostLimit } from './plugins/cost-limit.js';
import { QUERY_LIMITS, useQueryLimits } from './plugins/limits.js';
import { useMutationsFromHere } from './plugins/mutations-from-here.js';
import { useReadableParameters } from './plugins/readable-parameters.js';
import { useRetryOnChange } from './plugins/retry-on-change.js';
import { useSecurityHeaders } from './plugins/security-headers.js';
import { withRequestId } from './request-id.js';
import { createSchema } from './schema.js';
import type { GraphStore } from './store/port.js';
import type { Traversals } from './traversal/port.js';
import { SearchPool, type SearchPoolOptions } from './traversal/search-pool.js';

const MAX_BODY_BYTES = 1_000_000;
const API_PATHS = ['/graphql', '/health', '/ready'];

/** What an app is made of. */
export interface AppOptions {
  readonly store: GraphStore;
  readonly logger: Logger;
  /** The folder of the built explorer. */
  readonly clientDir: string;
  /** How many relationships are travelled in memory at most. */
  readonly maxRelationships: number;
  /** Travels graphs that are larger than that; it is closed with the app. `undefined` where the store cannot. */
  readonly inDatabase?: Traversals | undefined;
  /** What whoever reaches the server may do with saved views. */
  readonly viewAccess: ViewAccess;
  /** The sites that may put the read-only page into a frame; see `Config.embedAncestors`. */
  readonly embedAncestors: string;
  /** How searches are done. */
  readonly search?: SearchPoolOptions;
}

/** The whole program but for its socket. */
export interface App {
  /** Answers requests to `/graphql`, `/health` and `/ready`; 404 for the rest. */
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  /** Answers every request: the API's, and those for the explorer. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  /** Ends searches and lets go of threads; the store stays open. Nothing else may be called afterwards. */
  readonly close: () => Promise<void>;
}

/** Puts the parts together. Throws where a part is not built. */
export function createApp({
  store,
  logger,
  clientDir,
  maxRelationships,
  inDatabase,
  viewAccess,
  embedAncestors,
  search,
}: AppOptions): App {
  const searcher = new SearchPool(search);
  const traversal = new CurrentTraversal({ store, searcher, maxRelationships, inDatabase });
  const context = ({ signal }: Request) => createContext(store, traversal, signal, viewAccess);
  const yoga = createYoga({
    schema: createSchema(),
    context: ({ request }) => context(request),
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
      useMutationsFromHere(),
      useRetryOnChange(context),
    ],
  });
  const client = serveClient(clientDir, embedAncestors);
  return {
    fetch: async (url, init = {}) => withRequestId(() => yoga.fetch(url, init)),
    handle: (request, response) => {
      if (API_PATHS.includes(pathOf(request))) withRequestId(() => void yoga(request, response));
      else client(request, response);
    },
    close: async () => {
      await Promise.all([searcher.close(), inDatabase?.close()]);
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
