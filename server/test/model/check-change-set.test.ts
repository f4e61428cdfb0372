import { describe, expect, test } from '@jest/globals';
import { checkChangeSet, NOTHING_KNOWN } from '../../src/model/check-change-set.js';
import type { ChangeSet } from '../../src/model/change-set.js';
import type { Claim } from '../../src/model/claim.js';
import type { DatasetInfo, Question } from '../../src/model/dataset.js';
import type { Entity, Name } from '../../src/model/entity.js';
import type { Relationship } from '../../src/model/relationship.js';
import { ann, annLeads, claim, leaderOf, organization, person, report, sound, union } from './check-sample.js';

const withEntity = (broken: Partial<Entity>): ChangeSet => ({ ...sound, entities: [{ ...ann, ...broken }, union] });
const withName = (broken: Partial<Name>): ChangeSet =>
  withEntity({ names: [...ann.names, { ...ann.names[0]!, kind: 'ALIAS', ...broken }] });
const withRelationship = (broken: Partial<Relationship>): ChangeSet => ({
  ...sound,
  relationships: [{ ...annLeads, ...broken }],
});
const withClaim = (broken: Partial<Claim>): ChangeSet => ({
  ...sound,
  claims: [claim, { ...claim, id: 'c2', ...broken }],
});
const withDataset = (broken: Partial<DatasetInfo>): ChangeSet => ({
  ...sound,
  dataset: { ...sound.dataset, ...broken },
});
const withQuestion = (broken: Partial<Question>): ChangeSet =>
  withDataset({ questions: [{ ...sound.dataset.questions[0], ...broken }] });

const unreadable = { ...leaderOf, label: { en: 'leads', kk: '\u0000' } };

function broken(changes: ChangeSet, known = NOTHING_KNOWN) {
  return checkChangeSet(changes, known).map(({ rule, id }) => `${rule} ${id}`);
}

test('the smallest sound change set breaks no rule', () => {
  expect(checkChangeSet(sound, NOTHING_KNOWN)).toEqual([]);
  expect(checkChangeSet({}, NOTHING_KNOWN)).toEqual([]);
});

describe('a change set breaks', () => {
  test.each<[string, ChangeSet]>([
    ['id-shape Claim 2', withClaim({ id: 'Claim 2' })],
    ['id-shape', withClaim({ id: '' })],
    ['id-shape Report', { ...sound, sources: [report, { ...report, id: 'Report' }] }],
    ['id-shape ' + 'a'.repeat(201), { ...sound, sources: [report, { ...report, id: 'a'.repeat(201) }] }],
    ['id-unique ann-leads-claim', withClaim({ id: 'ann-leads-claim' })],
    ['id-unique ann', { ...sound, sources: [report, { ...report, id: 'ann' }] }],
    ['name-present ann', withEntity({ names: [{ ...ann.names[0]!, kind: 'ALIAS' }] })],
    ['name-present ann', withName({ text: ' ' })],
    ['name-kind-known ann', withName({ kind: 'NICKNAME' as Name['kind'] })],
    ['text-shape ann', withName({ text: 'An\ud800n' })],
    ['text-shape ann', withName({ text: '\udc00\ud800' })],
    ['text-shape ann', withEntity({ summary: 'An\u0000n' })],
    ['text-shape ann', withEntity({ properties: [{ key: 'note', value: 'bell\u0007' }] })],
    ['text-shape ann-leads', withRelationship({ properties: [{ key: '\u0085', value: '' }] })],
    ['text-shape c2', withClaim({ locator: 'Leaders\u001b[31m' })],
    ['text-shape report', { ...sound, sources: [{ ...report, title: '\u007f' }] }],
    ['text-shape dataset', withDataset({ title: { en: '\udfff' } })],
    ['text-shape LEADER_OF', { ...sound, ontology: { ...sound.ontology, relationshipTypes: [unreadable] } }],
    ['entity-type-known ann', { entities: [ann] }],
    ['relationship-type-known ann-leads', withRelationship({ type: 'OWNS' })],
    ['ends-exist ann-leads', withRelationship({ source: 'bob' })],
    ['ends-exist ann-leads', withRelationship({ target: 'report' })],
    ['ends-allowed ann-leads', withRelationship({ source: 'union' })],
    ['ends-allowed ann-leads', withRelationship({ target: 'ann' })],
    ['date-shape ann', withEntity({ since: '2023-13-45' })],
    ['date-shape ann', withName({ until: 'yesterday' })],
    ['date-shape ann-leads', withRelationship({ until: '19' })],
    ['date-shape c2', withClaim({ date: '2019/2020' })],
    ['date-shape report', { ...sound, sources: [{ ...report, published: '2023-02-30' }] }],
    ['date-shape report', { ...sound, sources: [{ ...report, accessed: '' }] }],
    ['date-order ann', withEntity({ since: '2020', until: '2019' })],
    ['date-order ann', withName({ since: '2020-02', until: '2020-01' })],
    ['date-order ann-leads', withRelationship({ since: '2019-06', until: '2019-05-31' })],
    ['claim-present ann-leads', { ...sound, claims: [{ ...claim, about: 'ann' }] }],
    ['claim-about-exists c2', withClaim({ about: 'bob' })],
    ['claim-about-exists c2', withClaim({ about: 'ann-leads-claim' })],
    ['claim-source-exists c2', withClaim({ source: 'ann' })],
    ['status-known c2', withClaim({ status: 'RUMOURED' as Claim['status'] })],
    ['figure-finite c2', withClaim({ number: NaN })],
    ['figure-finite c2', withClaim({ number: -Infinity })],
    ['opening-exists dataset', withDataset({ opening: ['bob'] })],
    ['question-entities-exist dataset', withQuestion({ entities: ['ann', 'bob'] })],
    ['question-ends dataset', withQuestion({ entities: ['ann'] })],
    ['question-ends dataset', withQuestion({ entities: ['ann', 'union', 'ann'] })],
    ['question-ends dataset', withQuestion({ entities: ['ann', 'ann'] })],
    ['question-ends dataset', withQuestion({ kind: 'EXPAND', entities: [] })],
    ['question-kind-known dataset', withQuestion({ kind: 'GUESS' as Question['kind'] })],
  ])('%s', (expected, changes) => {
    expect(broken(changes)).toEqual([expected.includes(' ') ? expected : `${expected} `]);
  });

  test('several rules at once, each told with its record', () => {
    expect(broken({ ...withEntity({ type: 'Robot', since: 'x' }), claims: [] })).toEqual([
      'date-shape ann',
      'entity-type-known ann',
      'ends-allowed ann-leads',
      'claim-present ann-leads',
    ]);
  });
});

test('texts of any script, of several lines and beyond the first plane of Unicode are texts', () => {
  expect(broken(withEntity({ summary: 'Тоқаев\n\tتوقايەۆ\r\n𐐷 👩‍👩‍👧' }))).toEqual([]);
});

test('a bad text is told with its place', () => {
  const [problem] = checkChangeSet(withName({ text: '\ud800' }), NOTHING_KNOWN);
  expect(problem?.message).toBe('has a text with control characters or broken Unicode: names.1.text');
});

test('a beginning that only may come after the end is in order', () => {
  expect(broken(withRelationship({ since: '2019-05', until: '2019' }))).toEqual([]);
});

test('entities of a type that refines an allowed one are allowed, those of one it refines are not', () => {
  const leaderOfUnion = { ...leaderOf, targetTypes: ['TradeUnion'] };
  const ontology = { ...sound.ontology, relationshipTypes: [leaderOfUnion] };
  expect(broken({ ...sound, ontology })).toEqual([]);
  const entities = [ann, { ...union, type: 'Organization' }];
  expect(broken({ ...sound, ontology, entities })).toEqual(['ends-allowed ann-leads']);
});

describe('what the store has already', () => {
  const { ontology, relationships, claims } = sound;
  const known = {
    ontology: {
      entityTypes: [person, organization, { ...organization, id: 'TradeUnion' }],
      relationshipTypes: [leaderOf],
    },
    entityTypes: new Map([
      ['ann', 'Person'],
      ['union', 'Organization'],
    ]),
    relationships: new Set(['ann-leads']),
    droppedInUse: new Map(),
    sources: new Set(['report']),
  };

  test('counts: a set may point to it and leave out the claims and the ontology', () => {
    expect(broken({ relationships }, known)).toEqual([]);
    expect(broken({ claims }, known)).toEqual([]);
    expect(broken({ entities: [ann] }, known)).toEqual([]);
  });

  test('gives way to what the set brings', () => {
    expect(broken({ entities: [{ ...union, type: 'Person' }], relationships }, known)).toEqual([
      'ends-allowed ann-leads',
    ]);
    expect(broken({ ontology: { ...ontology, relationshipTypes: [] }, relationships }, known)).toEqual([
      'relationship-type-known ann-leads',
    ]);
  });

  test('does not count where the set replaces everything', () => {
    expect(broken({ replace: true, ontology, relationships }, known)).toEqual([
      'ends-exist ann-leads',
      'ends-exist ann-leads',
      'claim-present ann-leads',
    ]);
    expect(broken({ replace: true, claims }, known)).toEqual([
      'claim-about-exists ann-leads-claim',
      'claim-source-exists ann-leads-claim',
    ]);
  });
});

test('a type that a record still has cannot be dropped, except with everything', () => {
  const known = { ...NOTHING_KNOWN, droppedInUse: new Map([['Expert', 'ann']]) };
  const { ontology } = sound;
  expect(broken({ ontology }, known)).toEqual(['type-in-use Expert']);
  expect(broken({ ontology, replace: true }, known)).toEqual([]);
});
