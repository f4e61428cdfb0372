import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../src/model/claim.js';
import { contradictedClaims } from '../../src/model/contradictions.js';

const turnout = (id: string, changes: Partial<Claim> = {}): Claim => ({
  id,
  about: 'referendum-2022',
  status: 'REPORTED',
  source: 'article',
  locator: 'paragraph 1',
  attributedTo: null,
  field: 'turnout',
  value: null,
  number: 37,
  unit: '%',
  date: null,
  note: null,
  ...changes,
});

const contradicted = (...claims: Claim[]) => [...contradictedClaims(claims)].sort();

describe('contradictedClaims', () => {
  test('marks both of two different figures, and not a third on its own', () => {
    const other = turnout('c', { field: 'voters', number: 5 });
    expect(contradicted(turnout('a'), turnout('b', { number: 43.7 }), other)).toEqual(['a', 'b']);
  });

  test('leaves claims alone that say the same', () => {
    expect(contradicted(turnout('a'), turnout('b'))).toEqual([]);
    expect(
      contradicted(turnout('a', { value: 'about a third' }), turnout('b', { value: 'more than a third' })),
    ).toEqual([]);
  });

  test('leaves claims alone that speak about different things or no field', () => {
    expect(contradicted(turnout('a'), turnout('b', { number: 1, about: 'referendum-1995' }))).toEqual([]);
    expect(contradicted(turnout('a', { field: null }), turnout('b', { field: null, number: 1 }))).toEqual([]);
  });

  test.each([
    ['ALLEGED', 'DENIED', true],
    ['DISPUTED', 'DENIED', true],
    ['REPORTED', 'DISPUTED', true],
    ['ALLEGED', 'DISPUTED', false],
    ['REPORTED', 'ALLEGED', false],
    ['DENIED', 'DENIED', false],
    ['RETRACTED', 'DENIED', false],
  ] as const)('of the thing itself, %s and %s contradict each other: %s', (status, otherStatus, expected) => {
    const itself = { field: null, number: null };
    const marked = contradicted(turnout('a', { ...itself, status }), turnout('b', { ...itself, status: otherStatus }));
    expect(marked).toEqual(expected ? ['a', 'b'] : []);
  });

  test.each([
    ['2019', '2019-06', true],
    ['2019', null, true],
    ['2019-05', '2019-06', false],
    ['2018', '2019-01-01', false],
  ])('figures for %s and %s contradict each other: %s', (date, otherDate, expected) => {
    const marked = contradicted(turnout('a', { date }), turnout('b', { number: 1, date: otherDate }));
    expect(marked).toEqual(expected ? ['a', 'b'] : []);
  });

  test('compares texts where one of the claims has no figure', () => {
    const text = (id: string, value: string | null) => turnout(id, { number: null, value });
    expect(contradicted(text('a', 'Astana'), text('b', 'Nur-Sultan'))).toEqual(['a', 'b']);
    expect(contradicted(text('a', 'Astana'), text('b', 'Astana'))).toEqual([]);
    expect(contradicted(text('a', 'Astana'), text('b', null))).toEqual([]);
    expect(contradicted(turnout('a', { value: 'low' }), text('b', 'high'))).toEqual(['a', 'b']);
    expect(contradicted(turnout('a'), text('b', 'unknown'))).toEqual(['a', 'b']);
    expect(contradicted(turnout('a'), text('b', '37'))).toEqual([]);
  });
});
