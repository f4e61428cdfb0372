import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ChangeSet } from '../../src/model/change-set.js';
import type { ClaimStatus } from '../../src/model/claim.js';
import { appWith, type TestApp } from '../support/app.js';
import { claim, entity, relationship, SAMPLE, source } from '../support/sample-graph.js';

/**
 * Three ways from a to b: through the hub whom everybody knows (all of it confirmed), through the clerk whom nobody else
 * knows (partly alleged), and through two members of the party.
 */
const RELATIONSHIPS: readonly (readonly [string, string, string, ClaimStatus])[] = [
  ['a', 'hub', 'ALLY_OF', 'CONFIRMED'],
  ['hub', 'b', 'ALLY_OF', 'CONFIRMED'],
  ['a', 'clerk', 'ALLY_OF', 'ALLEGED'],
  ['clerk', 'b', 'ALLY_OF', 'REPORTED'],
  ['a', 'm1', 'LEADER_OF', 'REPORTED'],
  ['m1', 'm2', 'MEMBER_OF', 'REPORTED'],
  ['m2', 'b', 'MEMBER_OF', 'REPORTED'],
  ...['w', 'x', 'y', 'z'].map((who) => [who, 'hub', 'ALLY_OF', 'REPORTED'] as const),
];

const WORLD: ChangeSet = {
  ontology: SAMPLE.ontology,
  sources: [source('report', 'A report')],
  entities: ['a', 'b', 'hub', 'clerk', 'm1', 'm2', 'w', 'x', 'y', 'z'].map((id) => entity(id, 'Person', id)),
  relationships: RELATIONSHIPS.map(([from, to, type]) => relationship(`${from}-${to}`, type, from, to)),
  claims: RELATIONSHIPS.map(([from, to, , status]) => claim(`${from}-${to}-c1`, `${from}-${to}`, status)),
};

let api: TestApp;
beforeAll(async () => {
  api = await appWith(WORLD);
});

interface Ways {
  readonly paths: {
    readonly paths: readonly { readonly cost: number; readonly entities: readonly { readonly id: string }[] }[];
  };
}

async function ways(input: string) {
  const { paths } = await api.data<Ways>(
    `{ paths(input: { from: ["a"], to: ["b"], ${input} }) { ... on PathSet { paths { cost entities { id } } } } }`,
  );
  return paths.paths.map(({ cost, entities }) => [entities.map(({ id }) => id).join(' '), cost]);
}

describe('the mode', () => {
  test('SHORTEST counts hops', async () => {
    expect(await ways('')).toEqual([
      ['a clerk b', 2],
      ['a hub b', 2],
      ['a m1 m2 b', 3],
    ]);
  });

  test('ALL_SHORTEST leaves out what is longer', async () => {
    expect(await ways('mode: ALL_SHORTEST')).toEqual([
      ['a clerk b', 2],
      ['a hub b', 2],
    ]);
  });

  test('K_SHORTEST counts what a hop of each type is said to cost', async () => {
    expect(await ways('mode: K_SHORTEST')).toEqual(await ways(''));
    expect(await ways('mode: K_SHORTEST, costs: [{ type: "ALLY_OF", cost: 2.5 }], k: 2')).toEqual([
      ['a m1 m2 b', 3],
      ['a clerk b', 5],
    ]);
    // LEADER_OF refines MEMBER_OF.
    const refined = '[{ type: "MEMBER_OF", cost: 0.5 }, { type: "LEADER_OF", cost: 0.125 }]';
    expect(await ways(`mode: K_SHORTEST, costs: ${refined}, k: 1`)).toEqual([['a m1 m2 b', 1.125]]);
  });

  test('MOST_SPECIFIC counts how many relationships those passed have', async () => {
    expect(await ways('mode: MOST_SPECIFIC')).toEqual([
      ['a clerk b', 2.693],
      ['a hub b', 3.792],
      ['a m1 m2 b', 4.386],
    ]);
  });

  test('BEST_SOURCED counts how weak the evidence is', async () => {
    expect(await ways('mode: BEST_SOURCED')).toEqual([
      ['a hub b', 2],
      ['a clerk b', 6],
      ['a m1 m2 b', 6],
    ]);
  });
});
