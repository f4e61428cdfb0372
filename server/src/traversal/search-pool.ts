import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { shareTopology } from '../topology/share.js';
import type { Topology } from '../topology/types.js';
import { SearchAbandoned } from './errors.js';
import type { Answer, Question, Searcher, SearchName } from './searches.js';
import type { SearchTask, TaskResult } from './search-task.js';
import { Turnstile } from './turnstile.js';

/** How much one search may do. */
export interface SearchLimits {
  /** Relationships looked at: what stops a search on any machine that is not overloaded, always at the same place. */
  readonly steps: number;
  /** From when a thread begins with it: people wait no longer than this, however slow the machine is. */
  readonly milliseconds: number;
}

/** How the threads are made. */
export interface SearchPoolOptions {
  /** What the threads run: built JavaScript, which is not beside this file where that is run as TypeScript. */
  readonly worker?: URL;
  readonly limits?: SearchLimits;
  /** How many searches are done at once. */
  readonly threads?: number;
}

/** So many steps took 1 to 4 seconds on a graph of five million relationships. */
const LIMITS: SearchLimits = { steps: 20_000_000, milliseconds: 5_000 };
const WORKER = new URL('./search-worker.js', import.meta.url);
/** One thread is left for everything else; two at least, so that one hard search does not hold up all others. */
const THREADS = Math.max(2, availableParallelism() - 1);
/** Whoever waits longest waits for this many searches of five seconds at most. */
export const WAITING_PER_THREAD = 8;
/** Threads that have nothing to do let go of their memory, and of the old version of the graph they may hold. */
const IDLE_MS = 30_000;

/**
 * Searches in threads of its own, which look at the very memory of the topology. They start when they are needed and
 * end when they are not. A thread that dies takes one search with it.
 */
export class SearchPool implements Searcher {
  readonly #worker: string;
  readonly #limits: SearchLimits;
  readonly #mostThreads: number;
  readonly #turnstile: Turnstile;
  readonly #keys = new WeakMap<Topology, number>();
  #lastKey = 0;
  #threads: Piscina<SearchTask, TaskResult> | undefined;

  /** Throws where the worker is not built. */
  constructor({ worker = WORKER, limits = LIMITS, threads = THREADS }: SearchPoolOptions = {}) {
    this.#worker = fileURLToPath(worker);
    this.#limits = limits;
    this.#mostThreads = threads;
    this.#turnstile = new Turnstile(threads, threads * WAITING_PER_THREAD);
    if (!existsSync(this.#worker)) {
      throw new Error(`${this.#worker} is not there. Build it: npm run build:server`);
    }
  }

  async search<Name extends SearchName>(
    name: Name,
    topology: Topology,
    question: Question<Name>,
    gone?: AbortSignal,
  ): Promise<Answer<Name>> {
    return this.#turnstile.pass(() => this.#run(name, topology, question, gone), gone);
  }

  /** Ends all threads; searches under way fail. */
  async close(): Promise<void> {
    await this.#threads?.destroy();
  }

  async #run<Name extends SearchName>(
    name: Name,
    topology: Topology,
    question: Question<Name>,
    gone: AbortSignal | undefined,
  ): Promise<Answer<Name>> {
    const flag = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const abandon = () => void Atomics.store(flag, 0, 1);
    const task: SearchTask<Name> = { name, question, key: this.#keyOf(topology), gone: flag, ...this.#limits };
    gone?.addEventListener('abort', abandon, { once: true });
    try {
      const first = await this.#post(task);
      const result = first.knowsTopology ? first : await this.#post({ ...task, topology: shareTopology(topology) });
      if (gone?.aborted) throw new SearchAbandoned();
      if (!result.knowsTopology) throw new Error('A search thread was sent the topology and does not know it');
      return result.answer;
    } finally {
      gone?.removeEventListener('abort', abandon);
    }
  }

  async #post<Name extends SearchName>(task: SearchTask<Name>): Promise<TaskResult<Name>> {
    this.#threads ??= this.#start();
    return (await this.#threads.run(task)) as TaskResult<Name>;
  }

  #start(): Piscina<SearchTask, TaskResult> {
    const threads = new Piscina<SearchTask, TaskResult>({
      filename: this.#worker,
      minThreads: 0,
      maxThreads: this.#mostThreads,
      idleTimeout: IDLE_MS,
      recordTiming: false,
    });
    // A thread that could not even start leaves its task waiting: end them all, which fails it, and begin anew next time.
    threads.on('error', () => {
      this.#threads = undefined;
      void threads.destroy();
    });
    return threads;
  }

  #keyOf(topology: Topology): number {
    let key = this.#keys.get(topology);
    if (key === undefined) {
      key = this.#lastKey += 1;
      this.#keys.set(topology, key);
    }
    return key;
  }
}
