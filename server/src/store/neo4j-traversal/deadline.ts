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
   * @param gone nobody waits any more once one of these is aborted
   */
  constructor(milliseconds: number, ...gone: readonly AbortSignal[]) {
    this.signal = this.#end.signal;
    this.#timer = setTimeout(() => this.#end.abort(new TimeUp()), milliseconds).unref();
    const leave = () => this.#end.abort(new SearchAbandoned());
    for (const signal of gone) {
      if (signal.aborted) leave();
      else signal.addEventListener('abort', leave, { once: true, signal: this.signal });
    }
    this.signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** Forgets it: the search has ended by itself. */
  clear(): void {
    this.#end.abort(new SearchAbandoned());
  }
}
