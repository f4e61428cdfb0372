import type { ExportContent } from '../../graph/export/content.js';
import type { SvgFile } from '../../graph/export/svg/page.js';
import { spokenNow } from '../../graph/words.js';
import { thread } from '../thread.js';
import type { SvgJob } from './svg-worker.js';

const ask = thread<SvgJob, SvgFile>(() => new Worker(new URL('./svg-worker.js', import.meta.url), { type: 'module' }));

/** What has been drawn: the preview and the files are the same picture. */
const drawn = new WeakMap<ExportContent, SvgFile>();

/**
 * Draws what is exported, in a thread of its own.
 * @throws RequestError when it is cancelled, or when the server, which that thread's code comes from, is away
 */
export async function drawSvg(content: ExportContent, signal: AbortSignal): Promise<SvgFile> {
  const svg = drawn.get(content) ?? (await ask({ content, spoken: spokenNow() }, signal, (file) => file));
  drawn.set(content, svg);
  return svg;
}
