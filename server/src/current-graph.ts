import { indexOntology, type OntologyIndex } from './ontology-index.js';
import type { GraphStore, TopologyChanges } from './store/port.js';
import { isSameVersion } from './store/version.js';
import { buildTopology } from './topology/build.js';
import { patchTopology } from './topology/patch.js';
import type { Topology } from './topology/types.js';

/** What of a store the graph is read from. */
export type GraphSource = Pick<GraphStore, 'version' | 'topology' | 'topologyChanges'>;

/** What is kept in memory of the store, as it was at one version. It never changes: another one takes its place. */
export interface Graph {
  readonly topology: Topology;
  readonly types: OntologyIndex;
}

// Whoever writes all the time could otherwise keep a reader trying for ever.
const MOST_TRIES = 3;

/**
 * Keeps the graph in memory and in step with its store. Each `read` asks the store once for its version; where that is
 * another one than ours, what has changed since ours is put over it, or, where the store cannot tell (after a restore, a
 * replacement, a large import), all is read anew. Requests that find this out at the same time share one catching up.
 */
export class CurrentGraph {
  readonly #store: GraphSource;
  #graph: Graph | undefined;
  #catchingUp: Promise<Graph> | undefined;

  constructor(store: GraphSource) {
    this.#store = store;
  }

  /** The graph as it is in the store now. Throws `StoreUnavailable`. */
  async read(): Promise<Graph> {
    const version = await this.#store.version();
    if (this.#graph && isSameVersion(this.#graph.topology.version, version)) return this.#graph;
    if (this.#catchingUp) {
      // It may have begun before the change we know of.
      const graph = await this.#catchingUp;
      if (isSameVersion(graph.topology.version, version)) return graph;
    }
    return this.#catchUp();
  }

  #catchUp(): Promise<Graph> {
    this.#catchingUp ??= this.#readGraph(MOST_TRIES)
      .then((graph) => (this.#graph = graph))
      .finally(() => {
        this.#catchingUp = undefined;
      });
    return this.#catchingUp;
  }

  /** Reads it once more where it changed meanwhile: not every store can show a reader one moment only. */
  async #readGraph(tries: number): Promise<Graph> {
    const version = await this.#store.version();
    try {
      return (await this.#patched()) ?? (await this.#built());
    } catch (error) {
      if (tries === 1 || isSameVersion(await this.#store.version(), version)) throw error;
      return this.#readGraph(tries - 1);
    }
  }

  /** Our graph with what has changed since then; `undefined` where that is not known. */
  async #patched(): Promise<Graph | undefined> {
    const before = this.#graph;
    if (!before) return undefined;
    const changes = await this.#store.topologyChanges(before.topology.version);
    if (changes && isSameVersion(changes.version, before.topology.version)) return before;
    const topology = changes && (await withChanges(before.topology, changes));
    return topology && { topology, types: before.types };
  }

  async #built(): Promise<Graph> {
    const topology = await buildTopology(await this.#store.topology());
    return { topology, types: indexOntology(topology.ontology) };
  }
}

/** `undefined` where the changes do not fit: somebody wrote to the database past this program, and only all of it helps. */
async function withChanges(topology: Topology, changes: TopologyChanges): Promise<Topology | undefined> {
  try {
    return await patchTopology(topology, changes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
