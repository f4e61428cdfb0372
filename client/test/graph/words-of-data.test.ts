import { describe, expect, test } from '@jest/globals';
import { claimValue, separateContradictions } from '../../src/graph/evidence/claims.js';
import { difference } from '../../src/graph/saved/difference.js';
import { NO_ONTOLOGY, readingLabel, refinements, type RelationshipTypeInfo } from '../../src/graph/ontology.js';
import { formatSpan, isPartialDate } from '../../src/graph/partial-date.js';
import { pictureOf, recordsOf } from '../support/pictures.js';

describe('partial dates', () => {
  test.each(['2019', '2022-01', '2022-11-20', '2024-02-29'])('%s is one', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });
  test.each(['', '19', '2022-13', '2022-00', '2023-02-29', '2022-11-31', '2022-1', ' 2022', '2022/11'])(
    '%j is none',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );
  test('spans read as people write them', () => {
    const words = {
      since: ({ day }: { day: string }) => `since ${day}`,
      until: ({ day }: { day: string }) => `until ${day}`,
    };
    expect(formatSpan('2019', '2022-01', words)).toBe('2019 – Jan 2022');
    expect(formatSpan('2019', '2019', words)).toBe('2019');
    expect(formatSpan('2019', null, words)).toBe('since 2019');
    expect(formatSpan(null, '2022', words)).toBe('until 2022');
    expect(formatSpan(null, null, words)).toBeNull();
  });
});

describe('claims', () => {
  test('contradicting claims on one field are taken together, the rest stays in order', () => {
    const claims = [
      { id: 1, field: 'deaths', contradicted: false },
      { id: 2, field: 'turnout', contradicted: true },
      { id: 3, field: null, contradicted: false },
      { id: 4, field: 'turnout', contradicted: true },
    ];
    const { contradictions, others } = separateContradictions(claims);
    expect(contradictions.map(({ field, claims: of }) => [field, of.map(({ id }) => id)])).toEqual([
      ['turnout', [2, 4]],
    ]);
    expect(others.map(({ id }) => id)).toEqual([1, 3]);
  });
  test('figures carry their unit, texts stand as they are', () => {
    expect(claimValue({ number: 43.7, unit: '%' })).toBe('43.7\u00a0%');
    expect(claimValue({ number: 20000, unit: null })).toBe('20,000');
    expect(claimValue({ value: 'about half', number: 50 })).toBe('about half');
    expect(claimValue({})).toBeNull();
  });
});

describe('ontology', () => {
  const type = (id: string, parent: string | null, symmetric = false): RelationshipTypeInfo => ({
    id,
    parent,
    symmetric,
    label: `${id} of`,
    inverseLabel: `${id} by`,
    colour: '#000000',
  });
  const types = [
    type('LEADER', null),
    type('PRESIDENT', 'LEADER'),
    type('KHAN', 'PRESIDENT'),
    type('ALLY', null, true),
  ];
  const ontology = { ...NO_ONTOLOGY, relationshipTypes: new Map(types.map((one) => [one.id, one])) };

  test('refinements at any depth are found, the type itself is not', () => {
    expect(refinements(ontology, 'LEADER')).toEqual(['PRESIDENT', 'KHAN']);
    expect(refinements(ontology, 'KHAN')).toEqual([]);
  });
  test('types that refine each other in a circle do not hang', () => {
    const circle = new Map([type('A', 'B'), type('B', 'A')].map((one) => [one.id, one]));
    expect(refinements({ ...NO_ONTOLOGY, relationshipTypes: circle }, 'C')).toEqual([]);
  });
  test('a relationship reads both ways, a symmetric one the same way', () => {
    expect(readingLabel(ontology, 'LEADER', 'OUT')).toBe('LEADER of');
    expect(readingLabel(ontology, 'LEADER', 'IN')).toBe('LEADER by');
    expect(readingLabel(ontology, 'ALLY', 'IN')).toBe('ALLY of');
    expect(readingLabel(ontology, 'UNKNOWN', 'IN')).toBe('UNKNOWN');
  });
});

test('a change is counted in entities and relationships', () => {
  const records = recordsOf(['a', 'b'], ['b', 'c'], ['a', 'c']);
  expect(difference(pictureOf({ a: null, b: null }), pictureOf({ a: null, c: null }), records)).toEqual({
    added: { entities: 1, relationships: 1 },
    removed: { entities: 1, relationships: 1 },
  });
});
