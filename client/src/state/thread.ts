import { RequestError } from '../api/client.js';
import { serverLost } from './connection.js';

/** Has a job done; `answerIn` hears what the thread says, and answers with what was asked for once that is said. */
type Ask<Job, News> = <Answer>(
  job: Job,
  signal: AbortSignal,
  answerIn: (news: News) => Answer | undefined,
) => Promise<Answer>;

/**
 * Has jobs done in a thread of its own, so that the page answers meanwhile. It is kept for the next job.
 * @param start starts one; where several are wanted at once, there are several
 * @returns what has a job done. It throws `RequestError` when that is cancelled, or when the server, which that thread's code
 *   comes from, is away
 */
export function thread<Job, News>(start: () => Worker): Ask<Job, News> {
  let idle: Worker | null = null;
  return (job, signal, answerIn) => {
    if (signal.aborted) return Promise.reject(new RequestError('cancelled', 'cancelled'));
    const worker = idle ?? start();
    idle = null;
    return new Promise((resolve, reject) => {
      const give = (up: Error): void => {
        worker.terminate();
        reject(up);
      };
      const cancel = (): void => give(new RequestError('cancelled', 'cancelled'));
      signal.addEventListener('abort', cancel, { once: true });
      worker.onmessage = ({ data }: MessageEvent<News>) => {
        const answer = answerIn(data);
        if (answer === undefined) return;
        signal.removeEventListener('abort', cancel);
        idle = worker;
        resolve(answer);
      };
      worker.onerror = (event) => {
        // An error in the code comes with a message; code that could not be loaded does not.
        if (event instanceof ErrorEvent && event.message) return give(new Error(event.message));
        serverLost();
        give(new RequestError('unreachable', 'what works it out could not be loaded'));
      };
      worker.postMessage(job);
    });
  };
}
