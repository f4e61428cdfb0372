import { DASHES, LINE_STYLES, type Palette } from '../../appearance.js';
import { list } from '../../grammar.js';
import { groupColour } from '../../measures/measure-scale.js';
import { measureWords } from '../../measures/measure-words.js';
import { CLAIM_STATUSES, type ClaimStatus } from '../../records.js';
import { timeLegend, type TimeEntry } from '../../time/legend.js';
import type { Moment } from '../../time/moments.js';
import { timeWords } from '../../time/words.js';
import { words } from '../../words.js';
import { citeSource } from '../cite.js';
import type { ExportContent } from '../content.js';
import { exportWords } from '../words.js';
import { element } from '../xml.js';
import { columns, stack, type Block } from './block.js';
import { symbol } from './symbol.js';
import { heading, paragraph } from './paragraph.js';
import { opacityAt, timedLine } from './time-marks.js';

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

/** What each entry stands for: the line that is drawn so. */
const TIME_LINES: Readonly<Record<TimeEntry, Pick<Moment, 'mark' | 'sure' | 'shown'>>> = {
  HOLDS: { mark: 'HOLDS', sure: true, shown: 'PLAIN' },
  POSSIBLE: { mark: 'HOLDS', sure: false, shown: 'PLAIN' },
  UNDATED: { mark: 'UNDATED', sure: true, shown: 'PLAIN' },
  NOT: { mark: 'NOT', sure: true, shown: 'FADED' },
  ADDED: { mark: 'ADDED', sure: true, shown: 'PLAIN' },
  ENDED: { mark: 'ENDED', sure: true, shown: 'PLAIN' },
  BETWEEN: { mark: 'BETWEEN', sure: true, shown: 'PLAIN' },
  CHANGED: { mark: 'CHANGED', sure: true, shown: 'PLAIN' },
};

function timeRow(entry: TimeEntry, palette: Palette): Block {
  const moment = TIME_LINES[entry];
  const line = { x1: 2, x2: 40, y1: ROW / 2, y2: ROW / 2, stroke: palette.ink };
  const drawn = timedLine({ ...line, 'stroke-width': moment.mark === 'UNDATED' ? 1 : 2 }, moment, palette);
  const text = paragraph(timeWords.legend[entry], TEXT_AT, TEXT_TOP, 460, palette);
  return { xml: element('g', {}, element('g', { opacity: opacityAt(moment) }, ...drawn), text.xml), height: ROW };
}

/** What hollow, thin, faded and coloured lines mean, where a time is looked at. */
function timePart({ time, entities, relationships }: ExportContent, width: number, palette: Palette): Block[] {
  if (!time) return [];
  const shown = [...entities, ...relationships].flatMap(({ id }) => time.moments.get(id) ?? []);
  return [
    heading(time.shown, palette),
    columns(
      timeLegend(shown).map((entry) => timeRow(entry, palette)),
      2,
      width / 2,
      0,
    ),
  ];
}

function groupRow(number: number, said: string, palette: Palette): Block {
  const dot = element('circle', { cx: 14, cy: ROW / 2, r: 8, fill: groupColour(number), stroke: palette.mutedInk });
  return { xml: element('g', {}, dot, paragraph(said, 38, TEXT_TOP, 240, palette).xml), height: ROW };
}

/** What sizes, colours and numbers of symbols mean, where measures are shown. */
function measurePart({ measures }: ExportContent, width: number, palette: Palette): Block[] {
  if (!measures) return [];
  const { size, groups } = measures;
  return [
    heading(measureWords.title, palette),
    ...(size === null ? [] : [paragraph(size, 0, 0, width, palette)]),
    ...(groups.length === 0
      ? []
      : [
          paragraph(measureWords.legendGroups, 0, 0, width, palette),
          columns(
            groups.map(({ number, said }) => groupRow(number, said, palette)),
            4,
            width / 4,
            0,
          ),
        ]),
    paragraph(measureWords.caution, 0, 0, width, palette),
  ];
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
      ...timePart(content, width, palette),
      ...measurePart(content, width, palette),
    ],
    8,
  );
}
