import { indexOntology, type OntologyIndex } from './ontology-index.js';
import type { GraphStore } from './store/port.js';
import { isSameVersion } from './store/version.js';
import { buildTopology } from './topology/build.js';
import type { Topology } from './topology/types.js';

/** What of a store the graph is read from. */
export type GraphSource = Pick<GraphStore, 'version' | 'topology'>;

/** What is kept in memory of the store, as it was at one version. */
export interface Graph {
  readonly topology: Topology;
  readonly types: OntologyIndex;
}

// Whoever writes all the time could otherwise keep a reader trying for ever.
const MOST_TRIES = 3;

/**
 * Keeps the graph in memory and in step with its store. Each `read` asks the store once for its version; where that is
 * another one than ours, newer or (after a restore) older, the graph is read anew. Requests that find this out at the
 * same time wait for one and the same rebuild.
 */
export class CurrentGraph {
  readonly #store: GraphSource;
  #graph: Graph | undefined;
  #rebuilding: Promise<Graph> | undefined;

  constructor(store: GraphSource) {
    this.#store = store;
  }

  /** The graph as it is in the store now. Throws `StoreUnavailable`. */
  async read(): Promise<Graph> {
    const version = await this.#store.version();
    if (this.#graph && isSameVersion(this.#graph.topology.version, version)) return this.#graph;
    if (this.#rebuilding) {
      // This rebuild may have begun before the change we know of.
      const graph = await this.#rebuilding;
      if (isSameVersion(graph.topology.version, version)) return graph;
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
    const topology = await this.#readTopology(MOST_TRIES);
    this.#graph = { topology, types: indexOntology(topology.ontology) };
    return this.#graph;
  }

  /** Reads it once more where it changed meanwhile: not every store can show a reader one moment only. */
  async #readTopology(tries: number): Promise<Topology> {
    const version = await this.#store.version();
    try {
      return await buildTopology(await this.#store.topology());
    } catch (error) {
      if (tries === 1 || isSameVersion(await this.#store.version(), version)) throw error;
      return this.#readTopology(tries - 1);
    }
  }
}
