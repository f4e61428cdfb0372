import { createLoaders, type InTurn, type Loaders } from './loaders.js';
import { indexOntology, type OntologyIndex } from './ontology-index.js';
import type { ViewAccess } from './config.js';
import type { GraphStore } from './store/port.js';
import type { Traversal, Traversals } from './traversal/port.js';
import { Turnstile } from './traversal/turnstile.js';

/** What resolvers work with: the graph as it was when the request began, and the store it came from. */
export interface Context {
  readonly traversal: Traversal;
  readonly types: OntologyIndex;
  readonly store: GraphStore;
  readonly loaders: Loaders;
  /** Does the searches of the request one after the other, so that one client does not take all threads. */
  readonly inTurn: InTurn;
  /** Aborted when the client has left: nobody waits for the answer then. */
  readonly gone: AbortSignal;
  /** What whoever asks may do with saved views. */
  readonly viewAccess: ViewAccess;
}

/**
 * Makes what the resolvers of one request share. Throws `StoreUnavailable`.
 * Calling it again in the same request gives it a fresh view of the graph.
 */
export async function createContext(
  store: GraphStore,
  traversals: Pick<Traversals, 'now'>,
  gone: AbortSignal,
  viewAccess: ViewAccess,
): Promise<Context> {
  const traversal = await traversals.now();
  const types = indexOntology(traversal.ontology);
  const turnstile = new Turnstile(1, Infinity);
  const inTurn: InTurn = (search) => turnstile.pass(search, gone);
  return { traversal, types, store, loaders: createLoaders(store, traversal, gone, inTurn), inTurn, gone, viewAccess };
}
