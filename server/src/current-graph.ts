import { StoreChanged } from './store/errors.js';
import type { GraphStore, TopologyBatch, TopologyChanges } from './store/port.js';
import { isSameVersion } from './store/version.js';
import { buildTopology } from './topology/build.js';
import { patchTopology } from './topology/patch.js';
import type { Topology } from './topology/types.js';

/** What of a store the graph is read from. */
export type GraphSource = Pick<GraphStore, 'version' | 'topology' | 'topologyChanges'>;

// Whoever writes all the time could otherwise keep a reader trying for ever.
const MOST_TRIES = 3;
// Each is short.
const MOST_TRIES_TO_SETTLE = 20;

/**
 * Keeps the graph in memory and in step with its store. A topology never changes: another one takes its place. Each
 * `read` asks the store once for its version; where that is another one than ours, what has changed since ours is put
 * over it, or, where the store cannot tell (after a restore, a replacement, a large import), all is read anew. Requests
 * that find this out at the same time share one catching up.
 */
export class CurrentGraph {
  readonly #store: GraphSource;
  #topology: Topology | undefined;
  #catchingUp: Promise<Topology> | undefined;

  constructor(store: GraphSource) {
    this.#store = store;
  }

  /** The graph as it is in the store now. Throws `StoreUnavailable`. */
  async read(): Promise<Topology> {
    const version = await this.#store.version();
    if (this.#topology && isSameVersion(this.#topology.version, version)) return this.#topology;
    if (this.#catchingUp) {
      // It may have begun before the change we know of.
      const topology = await this.#catchingUp;
      if (isSameVersion(topology.version, version)) return topology;
    }
    return this.#catchUp();
  }

  #catchUp(): Promise<Topology> {
    this.#catchingUp ??= this.#readTopology(MOST_TRIES)
      .then((topology) => (this.#topology = topology))
      .finally(() => {
        this.#catchingUp = undefined;
      });
    return this.#catchingUp;
  }

  /** Reads it once more where that failed and it has changed meanwhile: not every store can show a reader one moment only. */
  async #readTopology(tries: number): Promise<Topology> {
    const version = await this.#store.version();
    try {
      return (await this.#patched()) ?? (await this.#built());
    } catch (error) {
      if (tries === 1 || isSameVersion(await this.#store.version(), version)) throw error;
      return this.#readTopology(tries - 1);
    }
  }

  /** Our topology with what has changed since then; `undefined` where that is not known. */
  async #patched(): Promise<Topology | undefined> {
    const before = this.#topology;
    if (!before) return undefined;
    const changes = await this.#store.topologyChanges(before.version);
    if (changes && isSameVersion(changes.version, before.version)) return before;
    return changes && withChanges(before, changes);
  }

  async #built(): Promise<Topology> {
    const stream = await this.#store.topology();
    let isMixed = false;
    const batches = untilChanged(stream.batches, () => (isMixed = true));
    const topology = await buildTopology({ ...stream, batches }, () => isMixed);
    return isMixed ? this.#settled(topology, MOST_TRIES_TO_SETTLE) : topology;
  }

  /**
   * All of what was written while a topology was read that has some of it: to read that takes little time, where to read
   * everything again could go on as long as somebody writes.
   */
  async #settled(topology: Topology, tries: number): Promise<Topology> {
    try {
      const changes = await this.#store.topologyChanges(topology.version);
      const settled = changes && (await withChanges(topology, changes));
      if (settled) return settled;
    } catch (error) {
      if (tries === 1 || !(error instanceof StoreChanged)) throw error;
      return this.#settled(topology, tries - 1);
    }
    throw new StoreChanged('The graph was changed while it was read');
  }
}

/** The batches of a stream until they turn out not to be of one version, if they do. */
async function* untilChanged(batches: AsyncIterable<TopologyBatch>, note: () => void): AsyncGenerator<TopologyBatch> {
  try {
    yield* batches;
  } catch (error) {
    if (!(error instanceof StoreChanged)) throw error;
    note();
  }
}

/**
 * `undefined` where the changes do not fit: somebody wrote to the database past this program, and only all of it helps.
 */
async function withChanges(topology: Topology, changes: TopologyChanges): Promise<Topology | undefined> {
  try {
    return await patchTopology(topology, changes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
