import { expect, test } from '@jest/globals';
import { references } from '../../src/model/check-change-set.js';
import { ann, annLeads, claim, sound } from './check-sample.js';

test('a set that holds all it points to has nothing to look up', () => {
  expect(references(sound)).toEqual({ entities: [], relationships: [], sources: [] });
  expect(references({})).toEqual({ entities: [], relationships: [], sources: [] });
});

test('what is pointed to from anywhere is listed once', () => {
  const found = references({
    entities: [ann],
    dataset: { ...sound.dataset, opening: ['opened', 'ann', 'union'] },
    relationships: [annLeads],
    claims: [claim, { ...claim, id: 'c2', about: 'elsewhere' }],
  });
  expect(found).toEqual({
    entities: ['union', 'opened', 'elsewhere'],
    relationships: ['elsewhere'],
    sources: ['report'],
  });
});

test('a relationship without a claim is to be looked up itself', () => {
  expect(references({ ...sound, claims: [] }).relationships).toEqual(['ann-leads']);
});
