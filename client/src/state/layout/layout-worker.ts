/** The thread that layouts are worked out in, so that the page answers meanwhile. */
import { layOut } from '../../graph/layout/lay-out.js';
import type { LayoutInput, LayoutName, LayoutResult } from '../../graph/layout/types.js';
import type { Point } from '../../graph/picture.js';
import { placeBeside, type Ends } from '../../graph/placement.js';

/** What the page asks for: places for everything, or for what is added beside what is there. */
export type LayoutJob =
  | { readonly name: LayoutName; readonly input: LayoutInput }
  | {
      readonly name: 'beside';
      readonly placed: ReadonlyMap<string, Point>;
      readonly added: readonly string[];
      readonly lines: readonly Ends[];
      readonly near: Point;
    };

/** What it is told: how far the layout has come, or the layout. */
export type LayoutNews = { readonly progress: number } | { readonly result: LayoutResult };

/** Told no more often than this, in milliseconds. */
const TELL_AFTER = 100;

const tell = (news: LayoutNews): void => postMessage(news);

addEventListener('message', ({ data }: MessageEvent<LayoutJob>) => {
  if (data.name === 'beside') {
    const places = placeBeside(data.placed, data.added, data.lines, data.near);
    return tell({ result: { places, guides: null } });
  }
  let told = performance.now();
  const result = layOut(data.name, data.input, (progress) => {
    const now = performance.now();
    if (now - told < TELL_AFTER) return;
    told = now;
    tell({ progress });
  });
  tell({ result });
});
