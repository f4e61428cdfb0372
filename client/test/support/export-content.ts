import fc from 'fast-check';
import { assemble, type Shown } from '../../src/graph/export/assemble.js';
import type {
  ExportContent,
  ExportedClaim,
  SourcedEntity,
  SourcedRelationship,
} from '../../src/graph/export/content.js';
import type { Ontology } from '../../src/graph/ontology.js';
import { CLAIM_STATUSES } from '../../src/graph/records.js';

const ontology: Ontology = {
  entityTypes: new Map([
    ['Person', { id: 'Person', label: 'person', kind: 'PERSON', colour: '#3f74b8', icon: 'person' }],
    ['Union', { id: 'Union', label: 'trade union', kind: 'ORGANIZATION', colour: '#5d8722', icon: 'union' }],
  ]),
  relationshipTypes: new Map([
    [
      'LEADS',
      { id: 'LEADS', label: 'leads', inverseLabel: 'led by', parent: null, symmetric: false, colour: '#333333' },
    ],
    [
      'ALLIED',
      { id: 'ALLIED', label: 'allied with', inverseLabel: '', parent: null, symmetric: true, colour: '#555555' },
    ],
  ]),
};

export const SOURCE = {
  id: 'article',
  title: 'The Article',
  publisher: 'The Paper',
  url: 'https://example.org/a',
  published: '2023-03',
  standpoint: null,
};

export const claim = (part: Partial<ExportedClaim> = {}): ExportedClaim => ({
  id: 'c1',
  status: 'REPORTED',
  locator: 'Introduction, paragraph 1',
  attributedTo: null,
  field: null,
  value: null,
  number: null,
  unit: null,
  date: null,
  note: 'The note.',
  source: SOURCE,
  ...part,
});

export const actor = (id: string, part: Partial<SourcedEntity> = {}): SourcedEntity => ({
  id,
  type: 'Person',
  name: id.toUpperCase(),
  summary: null,
  since: null,
  until: null,
  claims: [],
  ...part,
});

export const line = (source: string, target: string, part: Partial<SourcedRelationship> = {}): SourcedRelationship => ({
  id: `${source}-${target}`,
  type: 'LEADS',
  source,
  target,
  since: null,
  until: null,
  status: 'REPORTED',
  text: `${source.toUpperCase()} leads ${target.toUpperCase()}. Source: The Article.`,
  claims: [claim({ id: `${source}-${target}/c` })],
  ...part,
});

/** What is shown, in a column of entities 200 apart. */
export const contentOf = (
  entities: readonly SourcedEntity[],
  relationships: readonly SourcedRelationship[],
  part: Partial<Pick<Shown, 'picture' | 'title' | 'conditions' | 'broughtOut' | 'time' | 'guides' | 'measures'>> = {},
): ExportContent =>
  assemble({
    title: 'Who leads whom',
    language: 'en',
    conditions: ['All of it.'],
    made: '2026-11-24',
    revision: 7,
    ontology,
    broughtOut: new Set(),
    time: null,
    guides: null,
    measures: null,
    picture: new Map(entities.map(({ id }, index) => [id, { x: 0, y: index * 200, broughtBy: null }])),
    entities,
    relationships,
    ...part,
  });

/** Any text, and texts that have broken files before. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    "=cmd|'/C calc'!A0",
    '"',
    'a,"b"\r\nc',
    '<script>&amp;]]>',
    '\u0000\u001b',
    '\ud800',
    '\t-1',
    ' @x',
    '1. # *a*',
  ),
);

const text = anyText.filter((value) => value !== '');
const maybe = fc.option(text, { nil: null });

const anySource = fc.record({
  id: fc.constantFrom('s1', 's2'),
  title: text,
  publisher: maybe,
  url: maybe,
  published: maybe,
  standpoint: maybe,
});

const anyClaim = fc.record({
  id: text,
  status: fc.constantFrom(...CLAIM_STATUSES),
  locator: text,
  attributedTo: maybe,
  field: maybe,
  value: maybe,
  number: fc.option(fc.integer(), { nil: null }),
  unit: maybe,
  date: maybe,
  note: maybe,
  source: anySource,
});

const claims = fc.array(anyClaim, { minLength: 1, maxLength: 3 });
const types = {
  entity: fc.constantFrom('Person', 'Union', 'Unknown'),
  line: fc.constantFrom('LEADS', 'ALLIED', 'OTHER'),
};

/** Exports of a few entities and relationships, parallels and loops included, whose texts may be anything. */
export const anyContent: fc.Arbitrary<ExportContent> = fc
  .record({
    entities: fc.array(
      fc.record({ type: types.entity, name: text, summary: maybe, since: maybe, until: maybe, claims }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    lines: fc.array(
      fc.record({
        ends: fc.tuple(fc.nat(3), fc.nat(3)),
        type: types.line,
        status: fc.constantFrom(...CLAIM_STATUSES),
        text,
        since: maybe,
        until: maybe,
        claims,
      }),
      { maxLength: 5 },
    ),
    title: text,
    conditions: fc.array(text, { maxLength: 2 }),
  })
  .map(({ entities, lines, title, conditions }) =>
    contentOf(
      entities.map((entity, index) => ({ ...entity, id: `e${index}` })),
      lines.map(({ ends: [from, to], ...rest }, index) => ({
        ...rest,
        id: `r${index}`,
        source: `e${from % entities.length}`,
        target: `e${to % entities.length}`,
      })),
      { title, conditions },
    ),
  );
