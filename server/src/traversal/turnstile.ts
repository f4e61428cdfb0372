import { SearchAbandoned, SearchesBusy } from './errors.js';

/** Lets a few in at a time; some more may wait, and come in in the order they came. */
export class Turnstile {
  readonly #waiting: (() => void)[] = [];
  #inside = 0;

  /**
   * @param mostInside how many may be inside at once
   * @param mostWaiting how many may wait at once
   */
  constructor(
    private readonly mostInside: number,
    private readonly mostWaiting: number,
  ) {}

  /**
   * Does some work inside, once there is a place.
   * @param gone whoever goes away while waiting loses the place at once
   * @throws SearchesBusy where too many wait already, SearchAbandoned where `gone` is aborted before the work begins
   */
  async pass<Result>(work: () => Promise<Result>, gone?: AbortSignal): Promise<Result> {
    if (gone?.aborted) throw new SearchAbandoned();
    if (this.#inside < this.mostInside) this.#inside += 1;
    else await this.#place(gone);
    try {
      return await work();
    } finally {
      // The place goes to whoever waits longest.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#inside -= 1;
    }
  }

  #place(gone: AbortSignal | undefined): Promise<void> {
    if (this.#waiting.length >= this.mostWaiting) {
      throw new SearchesBusy(`${this.#waiting.length} searches are waiting already`);
    }
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(enter), 1);
        reject(new SearchAbandoned());
      };
      const enter = () => {
        gone?.removeEventListener('abort', leave);
        resolve();
      };
      gone?.addEventListener('abort', leave, { once: true });
      this.#waiting.push(enter);
    });
  }
}
