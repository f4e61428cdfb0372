import { CurrentGraph } from './current-graph.js';
import type { GraphStore, StoreVersion } from './store/port.js';
import { isSameVersion } from './store/version.js';
import type { Topology } from './topology/types.js';
import { GraphTooLarge } from './traversal/errors.js';
import { inMemoryTraversal } from './traversal/in-memory.js';
import type { Traversal, Traversals } from './traversal/port.js';
import type { Searcher } from './traversal/searches.js';

/** What the graph is travelled with. */
export interface TraversalOptions {
  readonly store: GraphStore;
  /** Searches what is in memory. */
  readonly searcher: Searcher;
  /** How many relationships are kept in memory at most. */
  readonly maxRelationships: number;
  /** Travels what is too large for that; `undefined` where the store cannot. */
  readonly inDatabase: Traversals | undefined;
}

/** Travels the graph in memory where it is small enough, otherwise in its database, and changes over when it grows or shrinks. */
export class CurrentTraversal {
  readonly #options: TraversalOptions;
  #graph: CurrentGraph;
  #inMemory: { readonly topology: Topology; readonly traversal: Traversal } | undefined;
  /** The version that was last seen to be too large. */
  #tooLarge: StoreVersion | undefined;

  constructor(options: TraversalOptions) {
    this.#options = options;
    this.#graph = this.#emptyGraph();
  }

  /** The graph as it is in the store now. Throws `StoreUnavailable`, `GraphTooLarge`. */
  async now(): Promise<Traversal> {
    const { inDatabase } = this.#options;
    if (this.#tooLarge && inDatabase) {
      const traversal = await inDatabase.now();
      if (isSameVersion(traversal.version, this.#tooLarge)) return traversal;
    }
    try {
      return await this.#readIntoMemory();
    } catch (error) {
      if (!(error instanceof GraphTooLarge)) throw error;
      // What is left of the time when it was smaller is let go.
      this.#graph = this.#emptyGraph();
      this.#inMemory = undefined;
      if (!inDatabase) throw error;
      const traversal = await inDatabase.now();
      this.#tooLarge = traversal.version;
      return traversal;
    }
  }

  async #readIntoMemory(): Promise<Traversal> {
    const topology = await this.#graph.read();
    if (this.#inMemory?.topology === topology) return this.#inMemory.traversal;
    // It may have grown change by change.
    this.#refuseMoreThanFit(topology.relationships.size);
    const traversal = inMemoryTraversal(topology, this.#options.searcher);
    this.#inMemory = { topology, traversal };
    this.#tooLarge = undefined;
    return traversal;
  }

  /** Reads the graph only where there is room for it. */
  #emptyGraph(): CurrentGraph {
    const { store } = this.#options;
    return new CurrentGraph({
      version: () => store.version(),
      topologyChanges: (since) => store.topologyChanges(since),
      topology: async () => {
        this.#refuseMoreThanFit((await store.statistics()).relationships);
        return store.topology();
      },
    });
  }

  #refuseMoreThanFit(relationships: number): void {
    const { maxRelationships } = this.#options;
    if (relationships > maxRelationships) throw new GraphTooLarge(relationships, maxRelationships);
  }
}
