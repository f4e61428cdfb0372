import { element, type Xml } from '../xml.js';

export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

const NARROW = /[ijlIftr.,:;'’|!()[\]\s]/u;
const WIDE = /[mwMW@%—ЖШЩЮФМжшщюфм]/u;
const CAPITAL = /\p{Lu}/u;
const SQUARE = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef\u{1f000}-\u{1faff}]/u;

function share(sign: string): number {
  if (NARROW.test(sign)) return 0.34;
  if (SQUARE.test(sign)) return 1.05;
  if (WIDE.test(sign)) return 0.92;
  return CAPITAL.test(sign) ? 0.7 : 0.575;
}

/**
 * About how wide a text is, rather too wide than too narrow: nothing here can measure fonts, and who opens the file has
 * others anyway.
 */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((width, sign) => width + share(sign) * size, 0);

/** A word, cut where it alone is too wide. */
function pieces(word: string, width: number, size: number): string[] {
  const result = [''];
  for (const sign of word) {
    const last = result.at(-1) ?? '';
    if (last !== '' && textWidth(last + sign, size) > width) result.push(sign);
    else result[result.length - 1] = last + sign;
  }
  return result;
}

/** Text in lines that are no wider than `width`. An empty text is one empty line. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/u).flatMap((one) => pieces(one, width, size))) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (last !== '' && textWidth(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly anchor?: 'middle';
}

export const lineHeight = (size: number): number => size * 1.35;

/** Lines of text, the first with its baseline at `y`. */
export const textLines = (lines: readonly string[], x: number, y: number, style: TextStyle): Xml =>
  element(
    'text',
    { 'font-size': style.size, fill: style.fill, 'font-weight': style.weight, 'text-anchor': style.anchor },
    ...lines.map((line, index) => element('tspan', { x, y: y + index * lineHeight(style.size) }, line)),
  );
