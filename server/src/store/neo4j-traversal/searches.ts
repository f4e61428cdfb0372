import { Turnstile } from '../../traversal/turnstile.js';
import type { Connection } from '../neo4j/connection.js';
import type { Deadline } from './deadline.js';
import type { Statement } from './query.js';
import type { TraversalLimits } from './limits.js';

/**
 * Runs queries that may take any time, a few at once. The timeout of a transaction is not enough: a search for paths
 * once ran for 46 seconds against a timeout of 3. Whoever asks is answered at the deadline, whatever the server does; the
 * server is told to stop, and the place is free for the next one only once it has.
 */
export class Searches {
  readonly #turnstile: Turnstile;

  constructor(
    private readonly connection: Connection,
    { searches, waiting }: Pick<TraversalLimits, 'searches' | 'waiting'>,
  ) {
    this.#turnstile = new Turnstile(searches, waiting);
  }

  /**
   * The rows of a query.
   * @throws SearchesBusy where too many wait already, and the reason of the deadline's signal once that is aborted
   */
  run<Row extends object>(statement: Statement, { signal }: Deadline): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      const giveUp = () => reject(signal.reason as Error);
      if (signal.aborted) return giveUp();
      signal.addEventListener('abort', giveUp, { once: true });
      this.#turnstile
        .pass(() => this.#untilOver<Row>(statement, signal), signal)
        .then(resolve, reject)
        .finally(() => signal.removeEventListener('abort', giveUp));
    });
  }

  async #untilOver<Row extends object>({ text, values }: Statement, signal: AbortSignal): Promise<Row[]> {
    signal.throwIfAborted();
    const query = this.connection.start<Row>(text, values);
    const stop = () => void query.stop();
    signal.addEventListener('abort', stop, { once: true });
    try {
      return await query.rows;
    } finally {
      signal.removeEventListener('abort', stop);
      await query.stop();
    }
  }
}
