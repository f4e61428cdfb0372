import type { Palette } from '../../appearance.js';
import { element } from '../xml.js';
import type { Block } from './block.js';
import { lineHeight, textLines, wrap } from './text.js';

/** On a page of paper this is about as large as footnotes are. */
const SIZE = 15;
/** Between the margin and the lines of a paragraph with a mark. */
const INDENT = 40;

/** A line above a part of the page. */
export const heading = (text: string, palette: Palette): Block => ({
  xml: textLines([text], 0, 18, { size: 18, fill: palette.ink, weight: 700 }),
  height: 25,
});

/**
 * A text broken into lines, with its top left corner at a place.
 * @param mark stands before the first line, in the margin that the lines then leave
 */
export function paragraph(text: string, x: number, y: number, width: number, palette: Palette, mark = ''): Block {
  const indent = mark === '' ? 0 : INDENT;
  const lines = wrap(text, width - indent, SIZE);
  const style = { size: SIZE, fill: palette.ink };
  const marks = mark === '' ? [] : [textLines([mark], x, y + SIZE, { ...style, weight: 700 })];
  return {
    xml: element('g', {}, ...marks, textLines(lines, x + indent, y + SIZE, style)),
    height: lines.length * lineHeight(SIZE),
  };
}
