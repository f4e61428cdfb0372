import type { CurrentGraph, Graph } from './current-graph.js';
import { createLoaders, type Loaders } from './loaders.js';
import type { GraphStore } from './store/port.js';

/** What resolvers work with: the graph as it was when the request began, and the store it came from. */
export interface Context extends Graph {
  readonly store: GraphStore;
  readonly loaders: Loaders;
}

/**
 * Makes what the resolvers of one request share. Throws `StoreUnavailable`.
 * Calling it again in the same request gives it a fresh view of the graph.
 */
export async function createContext(store: GraphStore, currentGraph: CurrentGraph): Promise<Context> {
  const graph = await currentGraph.read();
  return { ...graph, store, loaders: createLoaders(store, graph.topology) };
}
