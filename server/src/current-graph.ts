import { indexOntology, type OntologyIndex } from './ontology-index.js';
import type { GraphStore } from './store/port.js';
import { buildTopology } from './topology/build.js';
import type { Topology } from './topology/types.js';

/** What is kept in memory of the store, as it was at one revision. */
export interface Graph {
  readonly topology: Topology;
  readonly types: OntologyIndex;
}

/**
 * Keeps the graph in memory and in step with its store. Each `read` asks the store once for its revision; where that is
 * another one than ours, newer or (after a restore) older, the graph is read anew. Requests that find this out at the
 * same time wait for one and the same rebuild.
 */
export class CurrentGraph {
  readonly #store: GraphStore;
  #graph: Graph | undefined;
  #rebuilding: Promise<Graph> | undefined;

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** The graph as it is in the store now. Throws `StoreUnavailable`. */
  async read(): Promise<Graph> {
    const revision = await this.#store.revision();
    if (this.#graph?.topology.revision === revision) return this.#graph;
    if (this.#rebuilding) {
      // This rebuild may have begun before the change we know of.
      const graph = await this.#rebuilding;
      if (graph.topology.revision === revision) return graph;
    }
    return this.#rebuild();
  }

  #rebuild(): Promise<Graph> {
    this.#rebuilding ??= this.#build().finally(() => {
      this.#rebuilding = undefined;
    });
    return this.#rebuilding;
  }

  async #build(): Promise<Graph> {
    const topology = await buildTopology(await this.#store.topology());
    this.#graph = { topology, types: indexOntology(topology.ontology) };
    return this.#graph;
  }
}
