import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countEvidence, onlyStatuses } from '../../src/graph/evidence/evidence-counts.js';
import {
  ALL_EVIDENCE,
  passes,
  showsAll,
  sift,
  toggleEvidence,
  type EvidenceFilter,
} from '../../src/graph/evidence/evidence.js';
import { CLAIM_STATUSES, type Claimant, type RelationshipRecord } from '../../src/graph/records.js';
import { relationship } from '../support/pictures.js';

const by = (sourceId: string, attributedTo: string | null = null): Claimant => ({
  sourceId,
  source: sourceId,
  attributedTo,
});

const sources = ['article', 'register', 'decree'];
const voices = ['president', 'union', null];

const relationships = fc.array(
  fc
    .record({
      status: fc.constantFrom(...CLAIM_STATUSES),
      claimants: fc.array(
        fc.tuple(fc.constantFrom(...sources), fc.constantFrom(...voices)).map(([source, voice]) => by(source, voice)),
        { minLength: 1, maxLength: 4 },
      ),
    })
    .map((fields): RelationshipRecord => ({ ...relationship('a', 'b'), ...fields })),
);

const filters: fc.Arbitrary<EvidenceFilter> = fc.record({
  statuses: fc.subarray([...CLAIM_STATUSES]),
  sources: fc.subarray(sources),
  voices: fc.subarray(voices),
});

describe('the evidence filter', () => {
  test('shows a relationship for one claim whose source and voice are both shown', () => {
    const one = { ...relationship('a', 'b'), claimants: [by('article', 'president'), by('register')] };
    const hiding = (changes: Partial<EvidenceFilter>): boolean => !passes({ ...ALL_EVIDENCE, ...changes }, one);
    expect(hiding({ sources: ['article'] })).toBe(false);
    expect(hiding({ sources: ['article', 'register'] })).toBe(true);
    expect(hiding({ sources: ['article'], voices: [null] })).toBe(true);
    expect(hiding({ voices: ['president'] })).toBe(false);
    expect(hiding({ statuses: ['REPORTED'] })).toBe(true);
    expect(hiding({ statuses: ['ALLEGED'] })).toBe(false);
  });

  test('loses no relationship: each is either shown or hidden', () => {
    fc.assert(
      fc.property(relationships, filters, (all, filter) => {
        const { shown, hidden } = sift(all, filter);
        expect(new Set([...shown, ...hidden])).toEqual(new Set(all));
        expect(shown.length + hidden.length).toBe(all.length);
        if (showsAll(filter)) expect(hidden).toEqual([]);
      }),
    );
  });

  test('hides more the more is named', () => {
    fc.assert(
      fc.property(relationships, filters, fc.constantFrom(...sources), (all, filter, source) => {
        const more = { ...filter, sources: [...new Set([...filter.sources, source])] };
        expect(sift(all, filter).shown).toEqual(expect.arrayContaining(sift(all, more).shown));
      }),
    );
  });

  test('toggling twice changes nothing', () => {
    const once = toggleEvidence(ALL_EVIDENCE, 'statuses', 'ALLEGED');
    expect(once.statuses).toEqual(['ALLEGED']);
    expect(toggleEvidence(once, 'statuses', 'ALLEGED')).toEqual(ALL_EVIDENCE);
    expect(toggleEvidence(once, 'voices', null)).toEqual({ ...once, voices: [null] });
  });

  test('can show some statuses only, and leaves sources as they are', () => {
    const filter = onlyStatuses({ ...ALL_EVIDENCE, sources: ['article'] }, ['CONFIRMED', 'REPORTED']);
    expect(filter).toEqual({
      statuses: ['ALLEGED', 'DISPUTED', 'DENIED', 'RETRACTED'],
      sources: ['article'],
      voices: [],
    });
  });

  test('counts a relationship once for a source that makes several claims about it', () => {
    const all: RelationshipRecord[] = [
      { ...relationship('a', 'b'), claimants: [by('article', 'union'), by('article', 'president')] },
      { ...relationship('b', 'c'), claimants: [by('article', 'president')], status: 'ALLEGED' },
    ];
    const counts = countEvidence(all);
    expect([...counts.sources]).toEqual([['article', 2]]);
    expect([...counts.voices]).toEqual([
      ['president', 2],
      ['union', 1],
    ]);
    expect([...counts.statuses]).toEqual([
      ['REPORTED', 1],
      ['ALLEGED', 1],
    ]);
  });
});
