import type { ExportContent } from '../../graph/export/content.js';
import type { SvgFile } from '../../graph/export/svg/page.js';
import { spokenNow } from '../../graph/words.js';
import { thread } from '../thread.js';
import { scaleOfPng } from './draw-png.js';
import type { SvgJob } from './svg-worker.js';

const ask = thread<SvgJob, SvgFile>(() => new Worker(new URL('./svg-worker.js', import.meta.url), { type: 'module' }));

/** What has been drawn with its key: the preview and the file are the same picture. */
const drawn = new WeakMap<ExportContent, SvgFile>();

const draw = (content: ExportContent, keyed: boolean, signal: AbortSignal): Promise<SvgFile> =>
  ask({ content, keyed, spoken: spokenNow() }, signal, (file) => file);

/**
 * Draws what is exported, in a thread of its own.
 * @throws RequestError when it is cancelled, or when the server, which that thread's code comes from, is away
 */
export async function drawSvg(content: ExportContent, signal: AbortSignal): Promise<SvgFile> {
  const svg = drawn.get(content) ?? (await draw(content, true, signal));
  drawn.set(content, svg);
  return svg;
}

/**
 * The same to be made a PNG of, which has no more than so many pixels: without its key where nothing could be read with it.
 * @throws as above
 */
export async function drawSvgForPng(content: ExportContent, signal: AbortSignal): Promise<SvgFile> {
  const svg = await drawSvg(content, signal);
  return scaleOfPng(svg) < 1 ? draw(content, false, signal) : svg;
}
