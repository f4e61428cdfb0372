import { SearchAbandoned } from '../../traversal/errors.js';

/** A search had to be given up because its time was over. */
export class TimeUp extends Error {
  override readonly name = 'TimeUp';
}

/** When a search has to be over: after some time, or as soon as nobody waits for it any more. */
export class Deadline {
  /** Aborted when it is over, the reason being `TimeUp` or `SearchAbandoned`. */
  readonly signal: AbortSignal;
  readonly #end = new AbortController();
  readonly #timer: NodeJS.Timeout;

  /**
   * @param milliseconds from now
   * @param gone nobody waits any more once it is aborted
   */
  constructor(milliseconds: number, gone?: AbortSignal) {
    this.signal = this.#end.signal;
    this.#timer = setTimeout(() => this.#end.abort(new TimeUp()), milliseconds).unref();
    this.signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
    if (gone?.aborted) this.abandon();
    else gone?.addEventListener('abort', () => this.abandon(), { once: true, signal: this.signal });
  }

  /** Nobody waits any more: the search has ended by itself, or is not wanted. */
  abandon(): void {
    this.#end.abort(new SearchAbandoned());
  }
}
