import { DASHES, LINE_STYLES, type Palette } from '../../appearance.js';
import { list } from '../../grammar.js';
import { CLAIM_STATUSES, type ClaimStatus } from '../../records.js';
import { words } from '../../words.js';
import { citeSource } from '../cite.js';
import type { ExportContent } from '../content.js';
import { exportWords } from '../words.js';
import { element } from '../xml.js';
import { columns, stack, type Block } from './block.js';
import { symbol } from './symbol.js';
import { heading, paragraph } from './paragraph.js';

const ROW = 28;
/** A line of text is in the middle of its row. */
const TEXT_TOP = 4;
const TEXT_AT = 52;

function lineRow(text: string, style: (typeof LINE_STYLES)[ClaimStatus], strokeWidth: number, palette: Palette): Block {
  const line = element('line', {
    x1: 2,
    x2: 40,
    y1: ROW / 2,
    y2: ROW / 2,
    stroke: palette.ink,
    'stroke-width': strokeWidth,
    'stroke-dasharray': DASHES[style],
    'stroke-linecap': style === 'dotted' ? 'round' : undefined,
  });
  return { xml: element('g', {}, line, paragraph(text, TEXT_AT, TEXT_TOP, 400, palette).xml), height: ROW };
}

function typeRow(type: string, { ontology }: ExportContent, palette: Palette): Block {
  const info = ontology.entityTypes.get(type);
  const icon = element('g', { transform: 'translate(14 14) scale(0.5)' }, symbol(info, palette));
  const label = paragraph(info?.label ?? type, 38, TEXT_TOP, 200, palette);
  return { xml: element('g', {}, icon, label.xml), height: ROW };
}

/** What the lines and symbols that are drawn mean, and who makes the charges. */
export function legend(content: ExportContent, width: number, palette: Palette): Block {
  const { entities, relationships, broughtOut } = content;
  const statuses = CLAIM_STATUSES.filter((status) => relationships.some((one) => one.status === status));
  const charging = relationships.filter(({ status }) => status === 'ALLEGED').flatMap(({ claims }) => claims);
  const sources = [...new Set(charging.map(({ source }) => citeSource(source)))];
  const lines = [
    ...statuses.map((status) => lineRow(words.legend.status[status], LINE_STYLES[status], 2, palette)),
    ...(broughtOut.size > 0 ? [lineRow(exportWords.thick, 'solid', 4.5, palette)] : []),
  ];
  const types = [...new Set(entities.map(({ type }) => type))].map((type) => typeRow(type, content, palette));
  return stack(
    [
      heading(exportWords.legend, palette),
      columns([...lines], 2, width / 2, 0),
      ...(sources.length > 0
        ? [paragraph(words.legend.charged({ sources: list(sources) }), 0, 0, width, palette)]
        : []),
      columns(types, 4, width / 4, 0),
    ],
    8,
  );
}
