import { beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { ChangeSet } from '../../src/model/change-set.js';
import type { ClaimStatus } from '../../src/model/claim.js';
import { SearchPool } from '../../src/traversal/search-pool.js';
import { appWith, type TestApp } from '../support/app.js';
import { claim, entity, relationship, SAMPLE, source } from '../support/sample-graph.js';

/** From a to b: directly by an allegation, through m by reports (and an allegation beside one), through n by allegations. */
const RELATIONSHIPS: readonly (readonly [id: string, from: string, to: string, status: ClaimStatus])[] = [
  ['a-b', 'a', 'b', 'ALLEGED'],
  ['a-m', 'a', 'm', 'REPORTED'],
  ['a-m-too', 'a', 'm', 'ALLEGED'],
  ['m-b', 'm', 'b', 'CONFIRMED'],
  ['a-n', 'a', 'n', 'ALLEGED'],
  ['n-b', 'n', 'b', 'DENIED'],
  ['b-c', 'b', 'c', 'DISPUTED'],
];

const WORLD: ChangeSet = {
  ontology: SAMPLE.ontology,
  sources: [source('report', 'A report')],
  entities: ['a', 'b', 'c', 'm', 'n'].map((id) => entity(id, 'Person', id)),
  relationships: RELATIONSHIPS.map(([id, from, to]) => relationship(id, 'ALLY_OF', from, to)),
  claims: RELATIONSHIPS.map(([id, , , status]) => claim(`${id}-c1`, id, status)),
};

const searches = jest.spyOn(SearchPool.prototype, 'search');
let api: TestApp;
beforeAll(async () => {
  api = await appWith(WORLD);
});
beforeEach(() => void searches.mockClear());

const WITHOUT = `withoutAllegations {
  __typename
  ... on PathSet { paths { entities { id } holdsWithoutAllegations } }
  ... on NoPath { reasons { constraint } }
}`;

test('a path says whether it holds without allegations, and whether its ends are connected then', async () => {
  const { paths } = await api.data<{ paths: { paths: readonly object[] } }>(
    `{ paths(input: { from: ["a"], to: ["b"] }) { ... on PathSet { paths { entities { id } holdsWithoutAllegations ${WITHOUT} } } } }`,
  );
  const byWayOfM = {
    __typename: 'PathSet',
    paths: [{ entities: [{ id: 'a' }, { id: 'm' }, { id: 'b' }], holdsWithoutAllegations: true }],
  };
  expect(paths.paths).toEqual([
    { entities: [{ id: 'a' }, { id: 'b' }], holdsWithoutAllegations: false, withoutAllegations: byWayOfM },
    { entities: [{ id: 'a' }, { id: 'm' }, { id: 'b' }], holdsWithoutAllegations: true, withoutAllegations: byWayOfM },
    { entities: [{ id: 'a' }, { id: 'n' }, { id: 'b' }], holdsWithoutAllegations: false, withoutAllegations: byWayOfM },
  ]);
});

test('a pair of ends is searched once in a request, however deep and often it is asked', async () => {
  await api.data(`{ paths(input: { from: ["a", "c"], to: ["b"] }) { ... on PathSet { paths {
    withoutAllegations { ... on PathSet { paths { ${WITHOUT} } } }
    again: withoutAllegations { __typename }
  } } } }`);
  // The question itself, and once from a, once from c.
  expect(searches.mock.calls.map(([, , question]) => 'from' in question && question.from)).toEqual([
    ['a', 'c'],
    ['a'],
    ['c'],
  ]);
});

test('what is left of the statuses asked for counts, and every other condition', async () => {
  const ask = async (input: string) => {
    const { paths } = await api.data<{ paths: { paths: readonly { withoutAllegations: object }[] } }>(
      `{ paths(input: { from: ["a"], to: ["b"], k: 1, ${input} }) { ... on PathSet { paths { ${WITHOUT} } } } }`,
    );
    return paths.paths[0]!.withoutAllegations;
  };
  const none = (constraint: string) => ({ __typename: 'NoPath', reasons: [{ constraint }] });
  expect(await ask('filter: { statuses: [ALLEGED] }')).toEqual(none('STATUSES'));
  expect(await ask('filter: { statuses: [ALLEGED, REPORTED] }')).toEqual(none('STATUSES'));
  expect(await ask('filter: { statuses: [ALLEGED, REPORTED, CONFIRMED] }')).toMatchObject({ __typename: 'PathSet' });
  expect(await ask('mode: BEST_SOURCED, avoidRelationships: ["m-b"]')).toMatchObject({ __typename: 'NoPath' });
  expect(await ask('maxHops: 1')).toMatchObject({ __typename: 'NoPath' });
});

test('ends that only a disputed relationship connects are not connected then', async () => {
  const { paths } = await api.data<{ paths: { paths: readonly { withoutAllegations: object }[] } }>(
    `{ paths(input: { from: ["b"], to: ["c"] }) { ... on PathSet { paths { ${WITHOUT} } } } }`,
  );
  expect(paths.paths[0]!.withoutAllegations).toEqual({ __typename: 'NoPath', reasons: [{ constraint: 'STATUSES' }] });
});
