import { beforeAll, describe, expect, test } from '@jest/globals';
import { openSqliteStore } from '../../src/store/sqlite/store.js';
import type { SearchLimits } from '../../src/traversal/search-pool.js';
import { appOn, appWith, BUILT_WORKER, type TestApp } from '../support/app.js';
import { DEAD_END, HARD_QUESTION } from '../support/dead-end.js';
import { SAMPLE } from '../support/sample-graph.js';

let api: TestApp;
beforeAll(async () => {
  api = await appWith(SAMPLE);
});

interface Paths {
  readonly __typename: string;
  readonly complete?: boolean;
  readonly paths?: readonly { readonly id: string; readonly entities: readonly { readonly id: string }[] }[];
  readonly reasons?: readonly { readonly constraint: string }[];
}

const PATHS = `__typename
  ... on PathSet { complete paths { id entities { id } } }
  ... on NoPath { reasons { constraint } }`;

async function ask(input: string): Promise<Paths> {
  return (await api.data<{ paths: Paths }>(`{ paths(input: { ${input} }) { ${PATHS} } }`)).paths;
}

const routes = ({ paths }: Paths) => paths?.map(({ entities }) => entities.map(({ id }) => id).join(' '));

describe('a path', () => {
  test('has its hops with alternatives, its weakest hop, its time, its text and everything on it', async () => {
    const { paths } = await api.data<{ paths: unknown }>(`{
      paths(input: { from: ["bo"], to: ["town"] }) { ... on PathSet {
        complete
        paths {
          length cost validDuring text
          entities { id }
          hops { index forward from { id } to { id } relationship { id status } alternatives { id } }
          weakestHop { index relationship { id } }
        }
        subgraph { entities { id } relationships { id } omitted }
      } }
    }`);
    expect(paths).toEqual({
      complete: true,
      paths: [
        {
          length: 3,
          cost: 3,
          validDuring: '2010/..',
          text:
            'It is alleged that Bo Li has as an ally Ada Tokayeva [1]. Ada Tokayeva is a member of Union of Miners ' +
            '(since 2010) [2]. Union of Miners is located in Mining Town [1]. Sources: [1] A report; [2] A paper.',
          entities: [{ id: 'bo' }, { id: 'ada' }, { id: 'miners' }, { id: 'town' }],
          hops: [
            {
              index: 0,
              forward: false,
              from: { id: 'bo' },
              to: { id: 'ada' },
              relationship: { id: 'ada-ally-bo', status: 'ALLEGED' },
              alternatives: [],
            },
            {
              index: 1,
              forward: true,
              from: { id: 'ada' },
              to: { id: 'miners' },
              relationship: { id: 'ada-member-miners', status: 'CONFIRMED' },
              alternatives: [{ id: 'ada-leads-miners' }],
            },
            {
              index: 2,
              forward: true,
              from: { id: 'miners' },
              to: { id: 'town' },
              relationship: { id: 'miners-in-town', status: 'REPORTED' },
              alternatives: [],
            },
          ],
          weakestHop: { index: 0, relationship: { id: 'ada-ally-bo' } },
        },
      ],
      subgraph: {
        entities: [{ id: 'bo' }, { id: 'ada' }, { id: 'miners' }, { id: 'town' }],
        relationships: [
          { id: 'ada-ally-bo' },
          { id: 'ada-leads-miners' },
          { id: 'ada-member-miners' },
          { id: 'miners-in-town' },
        ],
        omitted: 0,
      },
    });
  });

  test('has an id made of its entities, whatever the question', async () => {
    const [one] = (await ask('from: ["ada"], to: ["party"]')).paths!;
    const [same] = (await ask('from: ["ada"], to: ["party", "zoe"], mode: ALL_SHORTEST, k: 9')).paths!;
    expect(one!.id).toMatch(/^[\w-]{22}$/);
    expect(same!.id).toBe(one!.id);
    const [back] = (await ask('from: ["party"], to: ["ada"]')).paths!;
    expect(back!.id).not.toBe(one!.id);
  });

  test('passes through what it is to pass through, and not through what it is to avoid', async () => {
    expect(routes(await ask('from: ["zoe"], to: ["cy"], via: ["ada", "bo"]'))).toEqual(['zoe miners ada bo party cy']);
    expect(await ask('from: ["zoe"], to: ["cy"], avoid: ["bo"]')).toEqual({
      __typename: 'NoPath',
      reasons: [{ constraint: 'AVOID' }],
    });
    expect(await ask('from: ["zoe"], to: ["cy"], avoidRelationships: ["bo-member-party"]')).toEqual({
      __typename: 'NoPath',
      reasons: [{ constraint: 'AVOID_RELATIONSHIPS' }],
    });
  });

  test('starts and arrives at any of several', async () => {
    expect(routes(await ask('from: ["zoe", "bo"], to: ["party", "town"], mode: ALL_SHORTEST'))).toEqual(['bo party']);
  });

  test('has as many hops as allowed', async () => {
    expect(routes(await ask('from: ["zoe"], to: ["cy"], maxHops: 5'))).toEqual(['zoe miners ada bo party cy']);
    expect(await ask('from: ["zoe"], to: ["cy"], maxHops: 4')).toEqual({
      __typename: 'NoPath',
      reasons: [{ constraint: 'MAX_HOPS' }],
    });
  });

  test.each([
    ['types: ["ALLY_OF"]', 'TYPES'],
    ['excludeTypes: ["LOCATED_IN"]', 'EXCLUDE_TYPES'],
    ['direction: OUT', 'DIRECTION'],
    ['entityTypes: ["Person"]', 'ENTITY_TYPES'],
    ['asOf: "2005"', 'AS_OF'],
    ['during: "../2005"', 'DURING'],
    ['statuses: [CONFIRMED, REPORTED]', 'STATUSES'],
    ['sources: ["paper"]', 'SOURCES'],
  ])('travels only what passes the filter { %s }', async (filter, constraint) => {
    expect(await ask(`from: ["bo"], to: ["town"], filter: { ${filter} }`)).toEqual({
      __typename: 'NoPath',
      reasons: [{ constraint }],
    });
  });

  test('whose hops must hold at one time', async () => {
    expect(routes(await ask('from: ["ada"], to: ["cy"]'))).toEqual(['ada bo party cy']);
    expect(await ask('from: ["ada"], to: ["cy"], simultaneous: true')).toEqual({
      __typename: 'NoPath',
      reasons: [{ constraint: 'SIMULTANEOUS' }],
    });
  });
});

test('no path: what stands in the way and what to loosen, in words', async () => {
  expect(
    await api.data(`{
      cut: paths(input: { from: ["ada"], to: ["town"], maxHops: 1 }) {
        ... on NoPath { reasons { constraint message } relaxations { constraint message length } }
      }
      apart: paths(input: { from: ["ada"], to: ["hermit"] }) {
        ... on NoPath { reasons { constraint message } relaxations { length } }
      }
    }`),
  ).toEqual({
    cut: {
      reasons: [{ constraint: 'MAX_HOPS', message: 'Every path has more hops than allowed.' }],
      relaxations: [
        { constraint: 'MAX_HOPS', message: 'With more hops allowed, the shortest path has 2 hops.', length: 2 },
      ],
    },
    apart: {
      reasons: [{ constraint: 'UNCONNECTED', message: 'No chain of relationships connects the two at all.' }],
      relaxations: [],
    },
  });
});

test('a search that is given up says how far it came', async () => {
  const store = openSqliteStore(':memory:');
  await store.apply(DEAD_END);
  const ask = async (limits: SearchLimits) =>
    appOn(store, { search: { worker: BUILT_WORKER, limits } }).data<{ paths: object }>(`{
      paths(input: { ${HARD_QUESTION} }) {
        __typename
        ... on PathLimitReached { message stoppedBy explored searchedHops paths { id } }
      }
    }`);
  expect(await ask({ steps: 10_000, milliseconds: 600_000 })).toEqual({
    paths: {
      __typename: 'PathLimitReached',
      message: expect.stringMatching(/^The search was stopped after \d+ steps/),
      stoppedBy: 'STEPS',
      explored: expect.any(Number),
      searchedHops: expect.any(Number),
      paths: [],
    },
  });
  expect(await ask({ steps: 1e12, milliseconds: 50 })).toMatchObject({
    paths: {
      message: expect.stringMatching(/^The search took too long and was stopped after \d+ steps/),
      stoppedBy: 'TIME',
    },
  });
});
