import { beforeAll, expect, test } from '@jest/globals';
import { appWith, type TestApp } from '../support/app.js';
import { SAMPLE } from '../support/sample-graph.js';

let api: TestApp;
beforeAll(async () => {
  api = await appWith(SAMPLE);
});

const paths = (input: string) => `{ paths(input: { ${input} }) { __typename } }`;

const costs = (list: string) => paths(`from: ["ada"], to: ["bo"], mode: K_SHORTEST, costs: [${list}]`);

const connect = (input: string) => `{ connect(input: { ${input} }) { explored } }`;

const cursor = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');

/** Each: what is wrong, the query, the code, the argument that is named, what the message must say. */
const CASES: readonly (readonly [string, string, string, string, RegExp])[] = [
  ['an unknown id among ids', '{ entities(ids: ["ada", "nobody"]) { totalCount } }', 'NOT_FOUND', 'ids', /"nobody"/],
  ['an unknown id in a subgraph', '{ subgraph(ids: ["x"]) { omitted } }', 'NOT_FOUND', 'ids', /no entity "x"/],
  ['an unknown start of a neighbourhood', '{ neighbourhood(ids: ["x"]) { omitted } }', 'NOT_FOUND', 'ids', /"x"/],
  ['an id that is no id', String.raw`{ subgraph(ids: ["\"; DROP"]) { omitted } }`, 'NOT_FOUND', 'ids', /DROP/],
  ['no ids', '{ entities(ids: []) { totalCount } }', 'BAD_USER_INPUT', 'ids', /at least 1/],
  ['no ids of a subgraph', '{ subgraph(ids: []) { omitted } }', 'BAD_USER_INPUT', 'ids', /at least 1/],
  [
    'an unknown entity type',
    '{ entities(filter: { types: ["Persn"] }) { totalCount } }',
    'BAD_USER_INPUT',
    'filter.types',
    /no entity type "Persn". Did you mean "Person"\?/,
  ],
  [
    'an unknown relationship type',
    '{ relationships(filter: { types: ["leaderof"] }) { totalCount } }',
    'BAD_USER_INPUT',
    'filter.types',
    /no relationship type "leaderof". Did you mean "LEADER_OF"\?/,
  ],
  [
    'a type that is like no other',
    '{ relationships(filter: { excludeTypes: ["QUARRELLED"] }) { totalCount } }',
    'BAD_USER_INPUT',
    'filter.excludeTypes',
    /no relationship type "QUARRELLED"\.$/,
  ],
  [
    'an unknown type at the far end',
    '{ entity(id: "ada") { degree(filter: { entityTypes: ["Planet"] }) } }',
    'BAD_USER_INPUT',
    'filter.entityTypes',
    /no entity type "Planet"/,
  ],
  [
    'an unknown source',
    '{ relationships(filter: { sources: ["report", "rumour"] }) { totalCount } }',
    'NOT_FOUND',
    'filter.sources',
    /no source "rumour"/,
  ],
  [
    'a filter that lets nothing through',
    '{ relationships(filter: { types: [] }) { totalCount } }',
    'BAD_USER_INPUT',
    'filter.types',
    /must not be empty/,
  ],
  [
    'a direction where no entity is at hand',
    '{ relationships(filter: { direction: OUT }) { totalCount } }',
    'BAD_USER_INPUT',
    'filter.direction',
    /no meaning/,
  ],
  ['first of −1', '{ entities(first: -1) { totalCount } }', 'BAD_USER_INPUT', 'first', /from 1 to 100, not -1/],
  ['first of 0', '{ sources(first: 0) { totalCount } }', 'BAD_USER_INPUT', 'first', /from 1 to 100, not 0/],
  ['first of 100,000', '{ relationships(first: 100000) { totalCount } }', 'BAD_USER_INPUT', 'first', /not 100000/],
  ['no first', '{ search(text: "ada", first: null) { totalCount } }', 'BAD_USER_INPUT', 'first', /not null/],
  [
    'first of a nested list',
    '{ source(id: "report") { claims(first: 101) { totalCount } } }',
    'BAD_USER_INPUT',
    'first',
    /not 101/,
  ],
  ['a depth of 6', '{ neighbourhood(ids: ["ada"], depth: 6) { omitted } }', 'BAD_USER_INPUT', 'depth', /from 1 to 5/],
  ['a limit of 1,001', '{ neighbourhood(ids: ["ada"], limit: 1001) { omitted } }', 'BAD_USER_INPUT', 'limit', /1000/],
  ['a forged cursor', '{ entities(after: "Zm9yZ2Vk") { totalCount } }', 'BAD_USER_INPUT', 'after', /not a cursor/],
  [
    'a cursor that is no base64',
    '{ sources(after: "%00\'") { totalCount } }',
    'BAD_USER_INPUT',
    'after',
    /not a cursor/,
  ],
  [
    'a cursor of another version',
    `{ sources(after: "${cursor([0, 'sources', 'a'])}") { totalCount } }`,
    'BAD_USER_INPUT',
    'after',
    /not a cursor/,
  ],
  [
    'a cursor with values of the wrong type',
    `{ sources(after: "${cursor([1, 'sources', { a: 1 }])}") { totalCount } }`,
    'BAD_USER_INPUT',
    'after',
    /not a cursor/,
  ],
  [
    'a cursor of another order',
    `{ entities(orderBy: NAME, after: "${cursor([1, 'entities:ID', 'a', 'a'])}") { totalCount } }`,
    'BAD_USER_INPUT',
    'after',
    /another order/,
  ],
  ['an empty search', '{ search(text: "  ") { totalCount } }', 'BAD_USER_INPUT', 'text', /must not be empty/],
  [
    'a search of 201 characters',
    `{ search(text: "${'a'.repeat(201)}") { totalCount } }`,
    'BAD_USER_INPUT',
    'text',
    /at most 200/,
  ],
  ['no from', paths('from: [], to: ["bo"]'), 'BAD_USER_INPUT', 'input.from', /at least 1/],
  ['an unknown from', paths('from: ["x"], to: ["bo"]'), 'NOT_FOUND', 'input.from', /no entity "x"/],
  ['an unknown to', paths('from: ["bo"], to: ["x"]'), 'NOT_FOUND', 'input.to', /no entity "x"/],
  ['from = to', paths('from: ["bo"], to: ["bo"]'), 'BAD_USER_INPUT', 'input.from', /both "input.from" and "input.to"/],
  ['maxHops of 0', paths('from: ["ada"], to: ["bo"], maxHops: 0'), 'BAD_USER_INPUT', 'input.maxHops', /from 1 to 20/],
  ['maxHops of 1,000', paths('from: ["ada"], to: ["bo"], maxHops: 1000'), 'BAD_USER_INPUT', 'input.maxHops', /1000/],
  ['k of 0', paths('from: ["ada"], to: ["bo"], k: 0'), 'BAD_USER_INPUT', 'input.k', /from 1 to 100/],
  ['an end to pass through', paths('from: ["ada"], to: ["bo"], via: ["bo"]'), 'BAD_USER_INPUT', 'input.via', /"bo"/],
  ['a stop named twice', paths('from: ["ada"], to: ["bo"], via: ["cy", "cy"]'), 'BAD_USER_INPUT', 'input.via', /twice/],
  ['an end to avoid', paths('from: ["ada"], to: ["bo"], avoid: ["ada"]'), 'BAD_USER_INPUT', 'input.avoid', /"ada"/],
  [
    'a stop to avoid',
    paths('from: ["ada"], to: ["bo"], via: ["cy"], avoid: ["cy"]'),
    'BAD_USER_INPUT',
    'input.avoid',
    /"input.via"/,
  ],
  [
    'an unknown relationship to avoid',
    paths('from: ["ada"], to: ["bo"], avoidRelationships: ["x"]'),
    'NOT_FOUND',
    'input.avoidRelationships',
    /no relationship "x"/,
  ],
  [
    'an unknown type on a path',
    paths('from: ["ada"], to: ["bo"], filter: { types: ["FRIEND"] }'),
    'BAD_USER_INPUT',
    'input.filter.types',
    /"FRIEND"/,
  ],
  [
    'costs in a mode that has its own',
    paths('from: ["ada"], to: ["bo"], mode: BEST_SOURCED, costs: [{ type: "ALLY_OF", cost: 2 }]'),
    'BAD_USER_INPUT',
    'input.costs',
    /in the mode K_SHORTEST only, not in BEST_SOURCED/,
  ],
  [
    'costs in the usual mode',
    paths('from: ["ada"], to: ["bo"], costs: [{ type: "ALLY_OF", cost: 2 }]'),
    'BAD_USER_INPUT',
    'input.costs',
    /not in SHORTEST/,
  ],
  [
    'the cost of an unknown type',
    costs('{ type: "FRIEND", cost: 2 }'),
    'BAD_USER_INPUT',
    'input.costs.type',
    /"FRIEND"/,
  ],
  [
    'two costs of one type',
    costs('{ type: "ALLY_OF", cost: 2 }, { type: "MEMBER_OF", cost: 2 }, { type: "ALLY_OF", cost: 3 }'),
    'BAD_USER_INPUT',
    'input.costs.type',
    /"ALLY_OF" is named twice/,
  ],
  ['a cost of 0', costs('{ type: "ALLY_OF", cost: 0 }'), 'BAD_USER_INPUT', 'input.costs.cost', /0.001 to 1000, not 0/],
  ['a cost of 1,001', costs('{ type: "ALLY_OF", cost: 1001 }'), 'BAD_USER_INPUT', 'input.costs.cost', /not 1001/],
  ['a negative cost', costs('{ type: "ALLY_OF", cost: -1 }'), 'BAD_USER_INPUT', 'input.costs.cost', /not -1/],
  ['one actor to connect', connect('ids: ["ada", "ada"]'), 'BAD_USER_INPUT', 'input.ids', /at least 2/],
  [
    'too many actors to connect',
    connect(`ids: ${JSON.stringify(Array.from({ length: 21 }, (_, index) => `x${index}`))}`),
    'BAD_USER_INPUT',
    'input.ids',
    /at most 20, not 21/,
  ],
  ['an unknown actor to connect', connect('ids: ["ada", "x"]'), 'NOT_FOUND', 'input.ids', /no entity "x"/],
  [
    'an actor to connect and to avoid',
    connect('ids: ["ada", "bo"], avoid: ["bo"]'),
    'BAD_USER_INPUT',
    'input.avoid',
    /"bo" is in both "input.avoid" and "input.ids"/,
  ],
  [
    'a direction where several are connected',
    connect('ids: ["ada", "bo"], filter: { direction: OUT }'),
    'BAD_USER_INPUT',
    'input.filter.direction',
    /no meaning where several actors are connected/,
  ],
  ['maxHops of 11', connect('ids: ["ada", "bo"], maxHops: 11'), 'BAD_USER_INPUT', 'input.maxHops', /from 1 to 10/],
  [
    'what one actor has in common',
    '{ commonNeighbours(ids: ["ada"]) { __typename } }',
    'BAD_USER_INPUT',
    'ids',
    /at least 2/,
  ],
  [
    'more actors in common than there are',
    '{ commonNeighbours(ids: ["ada", "bo"], atLeast: 3) { __typename } }',
    'BAD_USER_INPUT',
    'atLeast',
    /from 1 to 2, not 3/,
  ],
  [
    'an entity on both ends of shortest paths',
    '{ everyShortestPath(input: { from: ["ada"], to: ["ada"] }) { __typename } }',
    'BAD_USER_INPUT',
    'input.from',
    /both "input.from" and "input.to"/,
  ],
  [
    'a limit of 1,001 entities on shortest paths',
    '{ everyShortestPath(input: { from: ["ada"], to: ["bo"], limit: 1001 }) { __typename } }',
    'BAD_USER_INPUT',
    'input.limit',
    /from 1 to 1000/,
  ],
];

test.each(CASES)('%s is refused by name', async (_, query, code, argument, message) => {
  const { errors } = await api.ask(query);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toMatchObject({ code, argument });
  expect(errors?.[0]?.message).toMatch(message);
  expect(api.log).toEqual([]);
});

test.each([
  ['first', 'query ($first: Int) { entities(first: $first) { totalCount } }', { first: 1e12 }],
  ['first', 'query ($first: Int) { entities(first: $first) { totalCount } }', { first: '5' }],
  ['input', 'query ($input: PathInput!) { paths(input: $input) { __typename } }', { input: { from: [] } }],
  ['id', 'query ($id: ID!) { entity(id: $id) { id } }', {}],
])('a variable that does not fit its type is bad input: $%s', async (name, query, variables) => {
  const { errors } = await api.ask(query, variables);
  expect(errors?.[0]?.message).toContain(`"$${name}"`);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  expect(api.log).toEqual([]);
});

test.each([
  '" OR 1=1 --',
  'name:*',
  'NEAR(a b, 2)',
  'a AND',
  '(',
  '"',
  '~',
  'MATCH (n) DETACH DELETE n',
  '\u0000',
  '🦊',
])('a search for %j is a search like any other', async (text) => {
  const answer = await api.ask('query ($text: String!) { search(text: $text) { totalCount edges { node { id } } } }', {
    text,
  });
  expect(answer.errors).toBeUndefined();
  expect(await api.data('{ statistics { entities } }')).toEqual({ statistics: { entities: SAMPLE.entities.length } });
});
