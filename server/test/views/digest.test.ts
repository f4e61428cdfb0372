import { expect, test } from '@jest/globals';
import { compareDigests } from '../../src/model/view-digest';
import { digestOf, type Shown } from '../../src/views/digest';
import { claim, entity, relationship } from '../store/records';

const SHOWN: Shown = {
  version: { revision: 4, change: 'mark' },
  entities: [entity('boris'), entity('anna')],
  relationships: [{ ...relationship('r', 'anna', 'boris'), status: 'ALLEGED' }],
  claims: [claim('c2', 'r', 'ALLEGED'), claim('c1', 'anna')],
};

test('a digest is the same in whatever order records and their fields come', () => {
  const turned = Object.fromEntries(Object.entries(entity('anna')).reverse()) as unknown as (typeof SHOWN.entities)[0];
  const other = { ...SHOWN, entities: [turned, entity('boris')], claims: [...SHOWN.claims].reverse() };
  expect(digestOf(other)).toEqual(digestOf(SHOWN));
  expect(compareDigests(digestOf(SHOWN), digestOf(other))).toEqual([]);
});

test('a digest tells which records came, went and changed', () => {
  const later: Shown = {
    version: { revision: 5, change: 'another' },
    entities: [entity('anna', { summary: 'New words' })],
    relationships: [{ ...relationship('r2', 'anna', 'anna'), status: 'REPORTED' }],
    claims: [claim('c2', 'r2', 'ALLEGED'), claim('c1', 'anna', 'DENIED'), claim('c3', 'anna')],
  };
  expect(compareDigests(digestOf(SHOWN), digestOf(later))).toEqual([
    { what: 'ENTITY', how: 'CHANGED', id: 'anna', about: 'anna' },
    { what: 'ENTITY', how: 'REMOVED', id: 'boris', about: 'boris' },
    { what: 'RELATIONSHIP', how: 'ADDED', id: 'r2', about: 'r2' },
    { what: 'RELATIONSHIP', how: 'REMOVED', id: 'r', about: 'r' },
    { what: 'CLAIM', how: 'CHANGED', id: 'c1', about: 'anna' },
    { what: 'CLAIM', how: 'CHANGED', id: 'c2', about: 'r2' },
    { what: 'CLAIM', how: 'ADDED', id: 'c3', about: 'anna' },
  ]);
});
