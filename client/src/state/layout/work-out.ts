import type { LayoutResult, Progress } from '../../graph/layout/types.js';
import { thread } from '../thread.js';
import type { LayoutJob, LayoutNews } from './layout-worker.js';

const ask = thread<LayoutJob, LayoutNews>(
  () => new Worker(new URL('./layout-worker.js', import.meta.url), { type: 'module' }),
);

/**
 * Works out places in a thread of its own.
 * @param progress told how far it has come, from 0 to 1, by layouts that know
 * @throws RequestError when it is cancelled, or when the server, which that thread's code comes from, is away
 */
export const workOut = (job: LayoutJob, signal: AbortSignal, progress?: Progress): Promise<LayoutResult> =>
  ask(job, signal, (news) => {
    if ('result' in news) return news.result;
    progress?.(news.progress);
    return undefined;
  });
