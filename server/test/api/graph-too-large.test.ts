import { expect, test } from '@jest/globals';
import { openSqliteStore } from '../../src/store/sqlite/store.js';
import { appOn } from '../support/app.js';
import { claim, relationship, SAMPLE } from '../support/sample-graph.js';

const QUERY = '{ entity(id: "ada") { degree } }';
const ONE_MORE = {
  relationships: [relationship('cy-ally-ada', 'ALLY_OF', 'cy', 'ada')],
  claims: [claim('cy-ally-ada-c1', 'cy-ally-ada', 'REPORTED')],
};

test('a graph that outgrows the memory it may have is told as such, and answered again once it fits', async () => {
  const store = openSqliteStore(':memory:');
  await store.apply(SAMPLE);
  const { ask, data, log } = appOn(store, { maxRelationships: SAMPLE.relationships.length });
  expect(await data(QUERY)).toEqual({ entity: { degree: 3 } });

  await store.apply(ONE_MORE);
  for (const _ of [1, 2]) {
    expect((await ask(QUERY)).errors).toEqual([
      {
        message: expect.stringMatching(
          /^The graph has 9 relationships, and TOPOLOGY_MAX_RELATIONSHIPS allows 8 in memory\. Put it into Neo4j/,
        ),
        extensions: { code: 'GRAPH_TOO_LARGE', retriable: false },
      },
    ]);
  }
  expect(log).toHaveLength(2);

  await store.apply({ ...SAMPLE, replace: true });
  expect(await data(QUERY)).toEqual({ entity: { degree: 3 } });
});

test('a graph that is too large from the start is not read', async () => {
  const store = openSqliteStore(':memory:');
  await store.apply(SAMPLE);
  const { ask } = appOn(store, { maxRelationships: SAMPLE.relationships.length - 1 });
  expect((await ask(QUERY)).errors?.[0]?.extensions?.code).toBe('GRAPH_TOO_LARGE');
});
