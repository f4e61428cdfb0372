import { RequestError } from '../../api/client.js';
import type { LayoutResult, Progress } from '../../graph/layout/types.js';
import { serverLost } from '../connection.js';
import type { LayoutJob, LayoutNews } from './layout-worker.js';

let idle: Worker | null = null;

const startWorker = (): Worker => new Worker(new URL('./layout-worker.js', import.meta.url), { type: 'module' });

/**
 * Works out places in a thread of its own.
 * @param progress told how far it has come, from 0 to 1, by layouts that know
 * @throws RequestError when it is cancelled, or when the server, which that thread's code comes from, is away
 */
export function workOut(job: LayoutJob, signal: AbortSignal, progress?: Progress): Promise<LayoutResult> {
  const worker = idle ?? startWorker();
  idle = null;
  return new Promise((resolve, reject) => {
    const give = (up: Error): void => {
      worker.terminate();
      reject(up);
    };
    const cancel = (): void => give(new RequestError('cancelled', 'cancelled'));
    if (signal.aborted) return cancel();
    signal.addEventListener('abort', cancel, { once: true });
    worker.onmessage = ({ data }: MessageEvent<LayoutNews>) => {
      if ('progress' in data) return progress?.(data.progress);
      signal.removeEventListener('abort', cancel);
      idle = worker;
      resolve(data.result);
    };
    worker.onerror = (event) => {
      // An error in the code comes with a message; code that could not be loaded does not.
      if (event instanceof ErrorEvent && event.message) return give(new Error(event.message));
      serverLost();
      give(new RequestError('unreachable', 'the layouts could not be loaded'));
    };
    worker.postMessage(job);
  });
}
