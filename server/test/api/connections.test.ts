import { beforeAll, describe, expect, test } from '@jest/globals';
import { openSqliteStore } from '../../src/store/sqlite/store.js';
import type { SearchLimits } from '../../src/traversal/search-pool.js';
import { appOn, appWith, BUILT_WORKER, type TestApp } from '../support/app.js';
import { SAMPLE } from '../support/sample-graph.js';
import { seedChanges } from '../support/seed.js';

let api: TestApp;
let seed: TestApp;
beforeAll(async () => {
  [api, seed] = await Promise.all([appWith(SAMPLE), appWith(seedChanges())]);
});

/** An app on the sample that gives up almost at once. */
async function hasty(limits: SearchLimits): Promise<TestApp> {
  const store = openSqliteStore(':memory:');
  await store.apply(SAMPLE);
  return appOn(store, { search: { worker: BUILT_WORKER, limits } });
}

describe('connect', () => {
  const CONNECT = `groups {
    cost actors { id } entities { id }
    hops { index forward from { id } to { id } relationship { id } alternatives { id } }
  } subgraph { entities { id } relationships { id } omitted } stoppedBy`;

  test('gives the tree that holds the actors together, and who stands apart', async () => {
    expect(await api.data(`{ connect(input: { ids: ["zoe", "bo", "town", "hermit"] }) { ${CONNECT} } }`)).toEqual({
      connect: {
        stoppedBy: null,
        groups: [
          {
            cost: 4,
            actors: [{ id: 'zoe' }, { id: 'bo' }, { id: 'town' }],
            entities: [{ id: 'zoe' }, { id: 'miners' }, { id: 'ada' }, { id: 'bo' }, { id: 'town' }],
            hops: [
              hop(0, true, 'zoe', 'miners', 'zoe-member-miners'),
              hop(1, false, 'miners', 'ada', 'ada-member-miners', 'ada-leads-miners'),
              hop(2, true, 'ada', 'bo', 'ada-ally-bo'),
              hop(3, true, 'miners', 'town', 'miners-in-town'),
            ],
          },
          { cost: 0, actors: [{ id: 'hermit' }], entities: [{ id: 'hermit' }], hops: [] },
        ],
        subgraph: {
          entities: [{ id: 'zoe' }, { id: 'miners' }, { id: 'ada' }, { id: 'bo' }, { id: 'town' }, { id: 'hermit' }],
          relationships: [
            { id: 'ada-ally-bo' },
            { id: 'ada-leads-miners' },
            { id: 'ada-member-miners' },
            { id: 'miners-in-town' },
            { id: 'zoe-member-miners' },
          ],
          omitted: 0,
        },
      },
    });
  });

  test('weighs, filters and avoids as asked', async () => {
    const groups = async (input: string) => {
      const { connect } = await api.data<{
        connect: { groups: readonly { cost: number; actors: readonly object[] }[] };
      }>(`{ connect(input: { ids: ["ada", "bo"], ${input} }) { groups { cost actors { id } } } }`);
      return connect.groups.map(({ cost, actors }) => [cost, actors.length]);
    };
    expect(await groups('weigh: HOPS')).toEqual([[1, 2]]);
    expect(await groups('weigh: SOURCED')).toEqual([[4, 2]]);
    const apart = [
      [0, 1],
      [0, 1],
    ];
    expect(await groups('filter: { statuses: [REPORTED] }')).toEqual(apart);
    expect(await groups('avoidRelationships: ["ada-ally-bo"]')).toEqual(apart);
  });

  test('says what stopped it', async () => {
    const { data } = await hasty({ steps: 1, milliseconds: 60_000 });
    expect(await data('{ connect(input: { ids: ["zoe", "bo", "town"] }) { stoppedBy } }')).toEqual({
      connect: { stoppedBy: 'STEPS' },
    });
  });

  test('answers on the seed', async () => {
    const ids = '["kassym-jomart-tokayev", "vladimir-putin", "amanat-trade-union"]';
    const { connect } = await seed.data<{ connect: { groups: readonly { entities: readonly object[] }[] } }>(
      `{ connect(input: { ids: ${ids}, weigh: SPECIFIC, maxHops: 6 }) { groups { entities { name } hops { relationship { text } } } } }`,
    );
    expect(connect.groups).toHaveLength(1);
    expect(connect.groups[0]!.entities.length).toBeGreaterThan(3);
  });
});

function hop(index: number, forward: boolean, from: string, to: string, best: string, ...others: readonly string[]) {
  return {
    index,
    forward,
    from: { id: from },
    to: { id: to },
    relationship: { id: best },
    alternatives: others.map((id) => ({ id })),
  };
}

describe('commonNeighbours', () => {
  const COMMON = `__typename ... on CommonNeighbours {
    totalCount items { entity { id } links { actor { id } relationships { id } } }
  }`;

  test('are those of all actors, and by what', async () => {
    expect(await api.data(`{ commonNeighbours(ids: ["zoe", "ada"]) { ${COMMON} } }`)).toEqual({
      commonNeighbours: {
        __typename: 'CommonNeighbours',
        totalCount: 1,
        items: [
          {
            entity: { id: 'miners' },
            links: [
              { actor: { id: 'zoe' }, relationships: [{ id: 'zoe-member-miners' }] },
              { actor: { id: 'ada' }, relationships: [{ id: 'ada-member-miners' }, { id: 'ada-leads-miners' }] },
            ],
          },
        ],
      },
    });
  });

  test('are those of some actors where that is asked, as many as asked, through what the filter lets pass', async () => {
    const names = async (args: string) => {
      const { commonNeighbours: found } = await api.data<{
        commonNeighbours: { totalCount: number; items: readonly { entity: { id: string } }[] };
      }>(`{ commonNeighbours(ids: ["zoe", "ada", "cy"], ${args}) { ${COMMON} } }`);
      return [found.items.map(({ entity }) => entity.id), found.totalCount];
    };
    expect(await names('atLeast: 1')).toEqual([['miners', 'bo', 'party'], 3]);
    expect(await names('atLeast: 1, first: 1')).toEqual([['miners'], 3]);
    expect(await names('atLeast: 2')).toEqual([['miners'], 1]);
    expect(await names('atLeast: 2, filter: { statuses: [REPORTED] }')).toEqual([[], 0]);
    expect(await names('first: 5')).toEqual([[], 0]);
  });

  test('say when the search was stopped', async () => {
    const { data } = await hasty({ steps: 1, milliseconds: 60_000 });
    expect(
      await data(`{ commonNeighbours(ids: ["zoe", "ada"]) { __typename
        ... on SearchLimitReached { message stoppedBy explored } } }`),
    ).toEqual({
      commonNeighbours: {
        __typename: 'SearchLimitReached',
        message: expect.stringMatching(/^The search was stopped after \d+ steps\. Ask about fewer actors, or/),
        stoppedBy: 'STEPS',
        explored: expect.any(Number),
      },
    });
  });
});

describe('everyShortestPath', () => {
  const EVERY = `__typename ... on ShortestPaths {
    length count subgraph { entities { id } relationships { id } omitted }
  }`;

  test('is everything on the shortest paths', async () => {
    expect(await api.data(`{ everyShortestPath(input: { from: ["zoe"], to: ["bo"] }) { ${EVERY} } }`)).toEqual({
      everyShortestPath: {
        __typename: 'ShortestPaths',
        length: 3,
        count: 1,
        subgraph: {
          entities: [{ id: 'zoe' }, { id: 'miners' }, { id: 'ada' }, { id: 'bo' }],
          relationships: [
            { id: 'ada-ally-bo' },
            { id: 'ada-leads-miners' },
            { id: 'ada-member-miners' },
            { id: 'zoe-member-miners' },
          ],
          omitted: 0,
        },
      },
    });
  });

  test('is nothing where there is no path within reach, or under these conditions', async () => {
    const nothing = {
      everyShortestPath: {
        __typename: 'ShortestPaths',
        length: null,
        count: 0,
        subgraph: { entities: [], relationships: [], omitted: 0 },
      },
    };
    for (const more of [
      'maxHops: 2',
      'avoid: ["ada"]',
      'avoidRelationships: ["ada-ally-bo"]',
      'filter: { direction: IN }',
    ]) {
      expect(
        await api.data(`{ everyShortestPath(input: { from: ["zoe"], to: ["bo"], ${more} }) { ${EVERY} } }`),
      ).toEqual(nothing);
    }
  });

  test('on the seed is as many chains as there are shortest paths', async () => {
    const ends = 'from: ["vladimir-putin"], to: ["amanat-trade-union"]';
    const { every, paths } = await seed.data<{
      every: { length: number; count: number };
      paths: { paths: unknown[] };
    }>(`{
      every: everyShortestPath(input: { ${ends} }) { ${EVERY} }
      paths(input: { ${ends}, mode: ALL_SHORTEST, k: 100 }) { ... on PathSet { paths { length } } }
    }`);
    expect(every.count).toBe(paths.paths.length);
    expect(paths.paths[0]).toEqual({ length: every.length });
  });

  test('says when the search was stopped, and what is known then', async () => {
    const { data } = await hasty({ steps: 1, milliseconds: 60_000 });
    expect(
      await data(`{ everyShortestPath(input: { from: ["zoe"], to: ["cy"] }) { __typename
        ... on SearchLimitReached { message stoppedBy } } }`),
    ).toEqual({
      everyShortestPath: {
        __typename: 'SearchLimitReached',
        message: expect.stringMatching(/^The search was stopped after \d+ steps\./),
        stoppedBy: 'STEPS',
      },
    });
  });
});
