import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { queryCost } from '../../src/plugins/query-cost.js';
import { createSchema } from '../../src/schema.js';
import { appWith } from '../support/app.js';
import { SAMPLE } from '../support/sample-graph.js';

const schema = createSchema();
const cost = (query: string, variableValues: Record<string, unknown> = {}, operationName?: string) =>
  queryCost({ schema, document: parse(query), variableValues, operationName });

test.each([
  ['one object', '{ entity(id: "a") { id name } }', 1],
  ['objects within objects', '{ entity(id: "a") { id type { parent { id } } } }', 3],
  ['a page', '{ entities(first: 10) { totalCount } }', 10],
  ['a page of the usual size', '{ entities { totalCount } }', 25],
  ['objects on a page', '{ entities(first: 10) { nodes { type { id } } } }', 10 * (1 + 1 + 1)],
  [
    'pages on a page',
    '{ entities(first: 10) { nodes { relationships(first: 20) { nodes { id } } } } }',
    10 * (1 + 1 + 20 * (1 + 1)),
  ],
  ['a limit', '{ neighbourhood(ids: ["a"], limit: 50) { entities { id } relationships { id } } }', 50 * 3],
  ['paths', '{ paths(input: { from: ["a"], to: ["b"], k: 7 }) { ... on PathSet { paths { id } } } }', 2000 + 7 * 2],
  [
    'paths without allegations',
    '{ paths(input: { from: ["a"], to: ["b"], k: 7 }) { ... on PathSet { paths { withoutAllegations { ... on PathSet { paths { id } } } } } } }',
    2000 + 7 * (1 + 1 + 400 + 1 + 1),
  ],
  ['a connection', '{ connect(input: { ids: ["a", "b"] }) { groups { cost } subgraph { omitted } } }', 2000 + 3],
  [
    'common neighbours',
    '{ commonNeighbours(ids: ["a", "b"], first: 9) { ... on CommonNeighbours { items { entity { id } } } } }',
    2000 + 9 * 3,
  ],
  [
    'what lies on shortest paths',
    '{ everyShortestPath(input: { from: ["a"], to: ["b"], limit: 40 }) { ... on ShortestPaths { subgraph { entities { id } } } } }',
    2000 + 40 * 3,
  ],
  ['a size that is refused later', '{ entities(first: 100000) { totalCount } }', 1000],
  ['a size below one', '{ entities(first: -5) { totalCount } }', 1],
  ['introspection', '{ __schema { types { fields { name } } } __typename }', 0],
])('the cost of %s', (_, query, expected) => {
  expect(cost(query)).toBe(expected);
});

test('sizes come from variables as well', () => {
  expect(cost('query ($n: Int) { entities(first: $n) { totalCount } }', { n: 40 })).toBe(40);
});

test('what a variable leaves out counts as it is answered', () => {
  const page = 'query ($n: Int = 100) { entities(first: $n) { totalCount } }';
  expect(cost(page)).toBe(100);
  const paths = 'query ($i: PathInput!) { paths(input: $i) { ... on PathSet { paths { id } } } }';
  expect(cost(paths, { i: { from: ['a'], to: ['b'] } })).toBe(2000 + 5 * 2);
  // One that does not fit its type is refused by the execution, which says why.
  expect(cost(page, { n: 'many' })).toBeGreaterThanOrEqual(0);
});

test('of several operations, the one that is executed counts', () => {
  expect(cost('query A { entities { totalCount } } query B { entity(id: "a") { id } }', {}, 'B')).toBe(1);
});

test('fragments count wherever they are spread, and however often takes no longer', () => {
  expect(cost('{ entities(first: 3) { ...Page } } fragment Page on EntityConnection { nodes { id } }')).toBe(3 * 2);
  const levels = Array.from(
    { length: 60 },
    (_, n) => `fragment F${n} on Entity { a: type { id } ...${n < 59 ? `F${n + 1} ...F${n + 1}` : 'Last'} }`,
  );
  const query = `{ entity(id: "a") { ...F0 } } fragment Last on Entity { id } ${levels.join(' ')}`;
  expect(cost(query)).toBeGreaterThan(2 ** 59);
});

test('a request for too much is refused before anything is read', async () => {
  const api = await appWith(SAMPLE);
  const { errors } = await api.ask(
    '{ entities(first: 100) { nodes { relationships(first: 100) { nodes { source { relationships(first: 100) { totalCount } } } } } } }',
  );
  expect(errors).toEqual([
    {
      message:
        'The answer could have 1,030,200 objects; at most 100,000 are allowed. Ask for smaller pages of the lists within lists.',
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
});
