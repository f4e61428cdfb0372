import { expect, test } from '@jest/globals';
import { checkChangeSet, NOTHING_KNOWN } from '../../src/model/check-change-set.js';
import type { EntityType, RelationshipType } from '../../src/model/ontology.js';
import { leaderOf, organization, person, sound } from './check-sample.js';

const { entityTypes, relationshipTypes } = sound.ontology;

const withType = (type: Partial<EntityType>) => ({
  entityTypes: [...entityTypes, { ...person, id: 'Expert', ...type }],
  relationshipTypes,
});
const withLink = (type: Partial<RelationshipType>) => ({
  entityTypes,
  relationshipTypes: [...relationshipTypes, { ...leaderOf, id: 'KNOWS', ...type }],
});

function broken(ontology: { entityTypes: readonly EntityType[]; relationshipTypes: readonly RelationshipType[] }) {
  return checkChangeSet({ ontology }, NOTHING_KNOWN).map(({ rule, id }) => `${rule} ${id}`);
}

test('sound types break no rule', () => {
  expect(broken(withType({ parent: 'Person' }))).toEqual([]);
  expect(broken(withLink({ parent: 'LEADER_OF', colour: '#AABB00' }))).toEqual([]);
});

test.each([
  ['type-id-shape expert', withType({ id: 'expert' })],
  ['type-id-shape Trade_Expert', withType({ id: 'Trade_Expert' })],
  ['type-id-shape KNOWS__OF', withLink({ id: 'KNOWS__OF' })],
  ['type-id-shape Knows', withLink({ id: 'Knows' })],
  ['type-id-reserved Entity', withType({ id: 'Entity' })],
  ['type-id-reserved Claim', withType({ id: 'Claim' })],
  ['type-id-reserved Source', withType({ id: 'Source' })],
  ['type-id-reserved GraphState', withType({ id: 'GraphState' })],
  ['type-id-reserved GraphChange', withType({ id: 'GraphChange' })],
  ['type-id-unique Person', withType({ id: 'Person' })],
  ['type-id-unique LEADER_OF', withLink({ id: 'LEADER_OF' })],
  ['colour-shape Expert', withType({ colour: 'red' })],
  ['colour-shape KNOWS', withLink({ colour: '#12345' })],
  ['type-parent-exists Expert', withType({ parent: 'Human' })],
  ['type-parent-exists KNOWS', withLink({ parent: 'Person' })],
  ['type-parent-kind Expert', withType({ parent: 'Organization' })],
  ['type-parent-loop Expert', withType({ parent: 'Expert' })],
  ['entity-kind-known Expert', withType({ kind: 'ROBOT' as EntityType['kind'] })],
  ['end-types-known KNOWS', withLink({ sourceTypes: ['Person', 'Human'] })],
  ['end-types-known KNOWS', withLink({ targetTypes: ['LEADER_OF'] })],
  ['end-types-known KNOWS', withLink({ targetTypes: [] })],
])('an ontology breaks %s', (expected, ontology) => {
  expect(broken(ontology)).toEqual([expected]);
});

test('every type of a loop is told, and those below it are not', () => {
  const loop = [
    { ...person, id: 'A', parent: 'B' },
    { ...person, id: 'B', parent: 'A' },
    { ...person, id: 'Below', parent: 'A' },
    organization,
  ];
  expect(broken({ entityTypes: loop, relationshipTypes: [] })).toEqual(['type-parent-loop A', 'type-parent-loop B']);
});
