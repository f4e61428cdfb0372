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
  let lines = 0;
  let width = 0;
  for (const paragraph of text.split('\n')) {
    let line = '';
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const longer = line ? `${line} ${word}` : word;
      const fits = line === '' || ruler.measureText(longer).width <= widest;
      if (!fits) lines += 1;
      line = fits ? longer : word;
      width = Math.max(width, ruler.measureText(line).width);
    }
  }
  return { width, height: lines * lineHeight };
}

/**
 * Remembers what was measured: a large picture has thousands of names, and asks for them again whenever it is moved.
 * @param usual how wide a text may be where nothing else is said
 */
const remembering = (
  font: string,
  usual: number,
  lineHeight: number,
): ((text: string, widest?: number) => TextSize) => {
  const known = new Map<string, TextSize>();
  return (text, widest = usual) => {
    const key = `${widest} ${text}`;
    const size = known.get(key) ?? measure(text, font, widest, lineHeight);
    known.set(key, size);
    return size;
  };
};

const plainName = remembering(`500 13px ${FONT}`, NODE_LABEL_WIDTH, 15);
const boldName = remembering(`700 13px ${FONT}`, NODE_LABEL_WIDTH, 15);

/** Of the name of an entity in its usual size, selected or not: what is selected is bold, and may be broken elsewhere. */
export function nameSize(text: string): TextSize {
  const [plain, bold] = [plainName(text), boldName(text)];
  return { width: Math.max(plain.width, bold.width), height: Math.max(plain.height, bold.height) };
}

/** Of what stands on a line. */
export const lineLabelSize = remembering(`400 11px ${FONT}`, EDGE_LABEL_WIDTH, 13);

/** Of what stands on a line of a path, which is larger. */
export const pathLabelSize = remembering(`400 12px ${FONT}`, EDGE_LABEL_WIDTH, 13);
