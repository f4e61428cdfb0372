import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { EXAMPLES } from '../../src/graphiql/examples.js';
import { openNeo4jStore, type Neo4jStore } from '../../src/store/neo4j/store.js';
import { appOn, appWith, type TestApp } from '../support/app.js';
import { describeWithNeo4j } from '../support/neo4j';
import { seedChanges } from '../support/seed.js';
import { storeBehind } from '../support/store-behind.js';

// A server that has just started plans every query for the first time.
jest.setTimeout(120_000);

/** Beside the examples: every way to list, in every order, with every filter, and what is refused. */
const QUERIES: readonly string[] = [
  ...EXAMPLES,
  ...['ID', 'NAME', 'DEGREE'].map(
    (order) =>
      `{ entities(orderBy: ${order}, first: 100) { edges { cursor node { id name(lang: "ru") degree } } totalCount } }`,
  ),
  '{ entities(orderBy: NAME, filter: { types: ["Organization"], kinds: [ORGANIZATION] }, first: 7) { nodes { id } pageInfo { endCursor } totalCount } }',
  ...['токаев', 'Nazarbaev', 'party', 'назар', 'zhanaozen', 'astan', 'Қасым', '" OR 1=1 --', 'name:*~', '🦊'].map(
    (text) =>
      `{ search(text: ${JSON.stringify(text)}, first: 100) { edges { cursor score matchedName node { id } } totalCount } }`,
  ),
  '{ search(text: "kazakhstan", filter: { kinds: [PLACE] }) { edges { node { id } } totalCount } }',
  '{ relationships(first: 100) { nodes { id status since until text(lang: "kk") claims { id note contradicted } properties { key value } } totalCount } }',
  '{ source(id: "kazakhstan-2023-article") { title claims(first: 100) { edges { cursor node { id about number } } totalCount } } }',
  '{ nothing: entity(id: "nobody") { id } node(id: "kazakhstan-2023-article") { __typename id } }',
  '{ paths(input: { from: ["vladimir-putin"], to: ["nursultan-nazarbayev"], mode: ALL_SHORTEST }) { ... on PathSet { complete paths { length cost validDuring text holdsWithoutAllegations withoutAllegations { __typename } } subgraph { relationships { id } } } } }',
  '{ entities(ids: ["astana", "nobody"]) { totalCount } }',
  '{ search(text: "") { totalCount } }',
];

/** What a database cannot do in bounded time on a large graph. */
const TOO_MUCH = /via:|MOST_SPECIFIC|connect\(|commonNeighbours\(/;
/** Asks for more paths than there are shortest ones. */
const BEYOND_SHORTEST = /HowAreTheyConnected/;

describeWithNeo4j('the API on Neo4j', (getConfig) => {
  let embedded: TestApp;
  let store: Neo4jStore;
  let api: TestApp;
  let inDatabase: TestApp;
  let calls: string[];
  beforeAll(async () => {
    embedded = await appWith(seedChanges());
    store = await openNeo4jStore(getConfig());
    await store.apply(seedChanges());
    const counted = storeBehind(store);
    calls = [];
    counted.behind.before = (method) => void calls.push(method);
    api = appOn(counted.store);
    inDatabase = appOn(store, { maxRelationships: 10, inDatabase: store.traversals() });
  });
  afterAll(() => store.close());

  test.each(QUERIES.map((query) => [titleOf(query), query]))(
    'answers as the embedded store does: %s',
    async (_, query) => {
      expect(await api.ask(query)).toEqual(await embedded.ask(query));
    },
  );

  describe('with a graph too large for memory', () => {
    const answered = QUERIES.filter((query) => !TOO_MUCH.test(query) && !BEYOND_SHORTEST.test(query));
    test.each(answered.map((query) => [titleOf(query), query]))('answers as in memory: %s', async (_, query) => {
      expect(await inDatabase.ask(query)).toEqual(await embedded.ask(query));
    });

    const refused = QUERIES.filter((query) => TOO_MUCH.test(query));
    test.each(refused.map((query) => [titleOf(query), query]))('refuses by name: %s', async (_, query) => {
      const { errors } = await inDatabase.ask(query);
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message).toMatch(/of this size/);
    });

    test('gives the shortest paths alone where longer ones are asked for, and says that it has stopped there', async () => {
      const query = `{ paths(input: { from: ["vladimir-putin"], to: ["nursultan-nazarbayev"], k: 3 }) {
        ... on PathSet { paths { length text } } ... on PathLimitReached { stoppedBy paths { length text } } } }`;
      const { paths } = await embedded.data<{ paths: { paths: readonly { length: number }[] } }>(query);
      expect(paths.paths.map(({ length }) => length)).toEqual([2, 2, 3]);
      expect(await inDatabase.data(query)).toEqual({ paths: { stoppedBy: 'STEPS', paths: paths.paths.slice(0, 2) } });
    });

    test('names the argument that asks for too much', async () => {
      const { errors } = await inDatabase.ask(
        '{ paths(input: { from: ["astana"], to: ["kazakhstan"], mode: BEST_SOURCED }) { __typename } }',
      );
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.mode' });
    });
  });

  test('as many calls of the store however much it returns', async () => {
    const made: string[][] = [];
    for (const first of [1, 5, 50]) {
      calls.length = 0;
      await api.data(
        `{ entities(first: ${first}) { nodes { name relationships(first: ${first}) { nodes { id } } } } }`,
      );
      made.push([...calls]);
    }
    expect(made[1]).toEqual(made[0]);
    expect(made[2]).toEqual(made[0]);
  });
});

/** The first line that is no comment, as far as it tells queries apart. */
function titleOf(query: string): string {
  return query
    .replace(/^#.*\n/, '')
    .split('\n')[0]!
    .slice(0, 80);
}
