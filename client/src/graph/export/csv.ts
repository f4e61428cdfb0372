import type { ExportContent, ExportedClaim } from './content.js';

type Cell = string | number | null;

/** What a spreadsheet may take for a formula: full-width signs and those behind white space, too. */
const FORMULA = /^(?:[\t\r]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

/**
 * One cell: quoted as RFC 4180 says where it must be. Text that a spreadsheet would run as a formula has an apostrophe
 * put before it, which spreadsheets take for "this is text".
 */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as RFC 4180 has it. The mark in front tells spreadsheets that the letters are UTF-8. */
export const csvTable = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;

const CLAIM_COLUMNS = [
  'claim_status',
  'claim_field',
  'claim_value',
  'claim_number',
  'claim_unit',
  'claim_date',
  'claim_note',
  'attributed_to',
  'locator',
  'source_id',
  'source_title',
  'source_publisher',
  'source_published',
  'source_url',
];

const claimCells = ({ source, ...claim }: ExportedClaim): Cell[] => [
  claim.status,
  claim.field,
  claim.value,
  claim.number,
  claim.unit,
  claim.date,
  claim.note,
  claim.attributedTo,
  claim.locator,
  source.id,
  source.title,
  source.publisher,
  source.published,
  source.url,
];

/** How something stands at the time looked at; no columns where none is. */
const timeColumns = ({ time }: ExportContent): string[] => (time ? ['time_shown', 'at_that_time'] : []);
const timeCells = ({ time }: ExportContent, id: string): Cell[] =>
  time ? [time.shown, time.said.get(id) ?? null] : [];

/** A row for each claim, what it is about before it; what nobody claims anything about has one row of its own. */
const rowsFor = (about: readonly Cell[], claims: readonly ExportedClaim[]): Cell[][] =>
  claims.length > 0
    ? claims.map((claim) => [...about, ...claimCells(claim)])
    : [[...about, ...CLAIM_COLUMNS.map(() => null)]];

/** The entities as CSV, a row for each claim about one. */
export const entitiesCsv = (content: ExportContent): string =>
  csvTable([
    ['id', 'name', 'type', 'kind', 'summary', 'since', 'until', ...timeColumns(content), ...CLAIM_COLUMNS],
    ...content.entities.flatMap(({ id, name, type, kind, summary, since, until, claims }) =>
      rowsFor([id, name, type, kind, summary, since, until, ...timeCells(content, id)], claims),
    ),
  ]);

/** The relationships as CSV, a row for each claim about one. */
export function relationshipsCsv(content: ExportContent): string {
  const { entities, relationships } = content;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return csvTable([
    [
      'number',
      'id',
      'from_id',
      'from_name',
      'type',
      'label',
      'to_id',
      'to_name',
      'since',
      'until',
      'status',
      'sentence',
      ...timeColumns(content),
      ...CLAIM_COLUMNS,
    ],
    ...relationships.flatMap((one) => {
      const { number, id, source, type, label, target, since, until, status, sentence, claims } = one;
      const ends = [source, names.get(source) ?? source, type, label, target, names.get(target) ?? target];
      return rowsFor([number, id, ...ends, since, until, status, sentence, ...timeCells(content, id)], claims);
    }),
  ]);
}
