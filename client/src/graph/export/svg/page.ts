import { LIGHT, type Palette } from '../../appearance.js';
import { altText } from '../alt-text.js';
import { citeSource } from '../cite.js';
import { sourcesOf, type ExportContent } from '../content.js';
import { preambleOf } from '../footnotes.js';
import { exportWords } from '../words.js';
import { element, xmlFile } from '../xml.js';
import { columns, stack, type Block } from './block.js';
import { drawing } from './drawing.js';
import { legend } from './legend.js';
import { heading, paragraph } from './paragraph.js';
import { FONT, lineHeight, textLines, wrap } from './text.js';

/** Paper is white. */
const PRINT: Palette = { ...LIGHT, ground: '#ffffff' };

const WIDTH = 1120;
const MARGIN = 40;
const INNER = WIDTH - 2 * MARGIN;
/** A few entities alone are not blown up beyond this. */
const LARGEST_SCALE = 1.25;
const TITLE_SIZE = 28;

/** A picture as SVG, with its size in CSS pixels. */
export interface SvgFile {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

function title(content: ExportContent): Block {
  const lines = wrap(content.title, INNER, TITLE_SIZE);
  return {
    xml: textLines(lines, 0, TITLE_SIZE, { size: TITLE_SIZE, fill: PRINT.ink, weight: 700 }),
    height: lines.length * lineHeight(TITLE_SIZE),
  };
}

const preamble = (content: ExportContent): Block =>
  stack(
    preambleOf(content).map((line) => paragraph(line, 0, 0, INNER, { ...PRINT, ink: PRINT.mutedInk })),
    2,
  );

/** The network, as large as the page allows, in its middle. */
function network(content: ExportContent): Block {
  const { xml, left, top, width, height } = drawing(content, PRINT);
  const scale = Math.min(LARGEST_SCALE, INNER / width);
  const x = (INNER - width * scale) / 2 - left * scale;
  return {
    xml: element(
      'g',
      { transform: `translate(${x.toFixed(2)} ${(-top * scale).toFixed(2)}) scale(${scale.toFixed(4)})` },
      xml,
    ),
    height: height * scale,
  };
}

/** Each numbered line as its sentence, and the sources it has. */
function key(content: ExportContent): Block[] {
  const { relationships } = content;
  if (relationships.length === 0) return [];
  const sources = sourcesOf(content);
  const marks = new Map(sources.map(({ id }, index) => [id, exportWords.sourceMark({ number: index + 1 })]));
  const column = INNER / 2;
  const sentences = relationships.map(({ number, sentence, claims }) => {
    const cited = [...new Set(claims.map(({ source }) => marks.get(source.id) ?? ''))].join(', ');
    return paragraph(`${sentence} [${cited}]`, 0, 0, column - 20, PRINT, String(number));
  });
  return [
    stack([heading(exportWords.key, PRINT), columns(sentences, 2, column, 5)], 8),
    stack(
      [
        heading(exportWords.sources, PRINT),
        ...sources.map((source) => paragraph(citeSource(source), 0, 0, INNER, PRINT, marks.get(source.id))),
      ],
      5,
    ),
  ];
}

/**
 * What is shown as a page for print: title, conditions, the network with numbered lines, legend, what each line says and
 * the sources. It carries its own alt text, and needs nothing from elsewhere.
 * @param content with at least one entity
 * @param keyed whether what the lines say and the sources are on it; otherwise it says where they are
 */
export function toSvg(content: ExportContent, keyed = true): SvgFile {
  const head = stack([title(content), preamble(content)], 6);
  const last = keyed ? key(content) : [paragraph(exportWords.keyElsewhere, 0, 0, INNER, PRINT)];
  const page = stack([head, network(content), legend(content, INNER, PRINT), ...last], 26);
  const height = Math.ceil(page.height + 2 * MARGIN);
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      lang: content.language,
      'font-family': FONT,
    },
    element('title', { id: 'title' }, content.title),
    element('desc', { id: 'desc' }, altText(content)),
    element('rect', { width: WIDTH, height, fill: PRINT.ground }),
    element('g', { transform: `translate(${MARGIN} ${MARGIN})` }, page.xml),
  );
  return { text: xmlFile(root), width: WIDTH, height };
}
