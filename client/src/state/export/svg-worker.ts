/** The thread that pictures are drawn in as SVG, so that the page answers meanwhile. */
import type { ExportContent } from '../../graph/export/content.js';
import { toSvg, type SvgFile } from '../../graph/export/svg/page.js';
import { speak, type Spoken } from '../../graph/words.js';

export interface SvgJob {
  readonly content: ExportContent;
  /** Whether what the lines say is on it. */
  readonly keyed: boolean;
  readonly spoken: Spoken;
}

addEventListener('message', ({ data: { content, keyed, spoken } }: MessageEvent<SvgJob>) => {
  speak(spoken.language, spoken.translations);
  const file: SvgFile = toSvg(content, keyed);
  postMessage(file);
});
