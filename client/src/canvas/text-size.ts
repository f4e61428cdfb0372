import { EDGE_LABEL_WIDTH, FONT } from './style.js';
import { NODE_LABEL_WIDTH } from '../graph/appearance.js';

/** Width and height of a text as wrapped on the canvas, in model pixels. */
export interface TextSize {
  readonly width: number;
  readonly height: number;
}

const ruler = document.createElement('canvas').getContext('2d');

function measure(text: string, font: string, widest: number, lineHeight: number): TextSize {
  if (!ruler) return { width: widest, height: lineHeight };
  ruler.font = font;
  let lines = 1;
  let width = 0;
  let line = 0;
  for (const [index, paragraph] of text.split('\n').entries()) {
    if (index > 0) lines += 1;
    line = 0;
    for (const word of paragraph.split(' ')) {
      const length = ruler.measureText(`${word} `).width;
      if (line > 0 && line + length > widest) {
        lines += 1;
        line = 0;
      }
      line += length;
      width = Math.max(width, line);
    }
  }
  return { width, height: lines * lineHeight };
}

/** Remembers what was measured: a large picture has thousands of names, and asks for them again whenever it is moved. */
const remembering = (font: string, widest: number, lineHeight: number): ((text: string) => TextSize) => {
  const known = new Map<string, TextSize>();
  return (text) => {
    const size = known.get(text) ?? measure(text, font, widest, lineHeight);
    known.set(text, size);
    return size;
  };
};

/** Of the name of an entity, written in its usual size and as wide as it gets: what is selected is bold. */
export const nameSize = remembering(`700 13px ${FONT}`, NODE_LABEL_WIDTH, 15);

/** Of what stands on a line. */
export const lineLabelSize = remembering(`400 11px ${FONT}`, EDGE_LABEL_WIDTH, 13);

/** Of what stands on a line of a path, which is larger. */
export const pathLabelSize = remembering(`400 12px ${FONT}`, EDGE_LABEL_WIDTH, 13);
