import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ChangeSet } from '../../src/model/change-set.js';
import { openSqliteStore } from '../../src/store/sqlite/store.js';
import { appOn, type TestApp } from '../support/app.js';
import { claim, entity, relationship, SAMPLE, source } from '../support/sample-graph.js';
import { storeBehind } from '../support/store-behind.js';

const numbers = Array.from({ length: 50 }, (_, index) => String(index).padStart(2, '0'));

/**
 * Fifty people between a hub and its rival, each with a club of their own. What is said of people, of what they are in
 * and of the rest comes from different sources, so that nothing a request reads late was read early by chance.
 */
const CROWD: ChangeSet = {
  ontology: SAMPLE.ontology,
  sources: numbers.flatMap((n) => [source(`on-friend-${n}`, `Friend ${n}`), source(`on-club-${n}`, `Club ${n}`)]),
  entities: [
    entity('hub', 'Organization', 'Hub'),
    entity('rival', 'Organization', 'Rival'),
    ...numbers.flatMap((n) => [
      entity(`friend-${n}`, 'Person', `Friend ${n}`),
      entity(`club-${n}`, 'Thing', `Club ${n}`),
    ]),
  ],
  relationships: numbers.flatMap((n) => [
    relationship(`friend-${n}-club`, 'MEMBER_OF', `friend-${n}`, `club-${n}`),
    relationship(`friend-${n}-hub`, 'ALLY_OF', `friend-${n}`, 'hub'),
    relationship(`friend-${n}-rival`, 'ALLY_OF', `friend-${n}`, 'rival'),
  ]),
  claims: numbers.flatMap((n) => [
    claim(`friend-${n}-c1`, `friend-${n}`, 'REPORTED', { source: `on-friend-${n}`, field: 'age', number: 40 }),
    claim(`friend-${n}-club-c1`, `friend-${n}-club`, 'REPORTED', { source: `on-club-${n}` }),
    claim(`friend-${n}-hub-c1`, `friend-${n}-hub`, 'REPORTED', { source: `on-club-${n}` }),
    claim(`friend-${n}-rival-c1`, `friend-${n}-rival`, 'REPORTED', { source: `on-club-${n}` }),
  ]),
};

const sqlite = openSqliteStore(':memory:');
const { store, behind } = storeBehind(sqlite);
const calls: string[] = [];
behind.before = (method) => void calls.push(method);
let api: TestApp;
beforeAll(async () => {
  await sqlite.apply(CROWD);
  api = appOn(store);
  // The first request reads the topology.
  await api.data('{ ontology { entityTypes { id } } }');
});
beforeEach(() => {
  calls.length = 0;
});

const RELATIONSHIP = '{ id text source { name } target { name degree } claims { contradicted source { title } } }';
const ENTITY = `{
  name names { text } degree relationshipCounts { count type { id } }
  claims { note contradicted source { title claims(first: 3) { nodes { id } totalCount } } }
  relationships(first: 5, filter: { types: ["MEMBER_OF"] }) { nodes ${RELATIONSHIP} totalCount }
}`;

/** Each: a query that gives as many results as asked for. */
const QUERIES: readonly (readonly [string, (results: number) => string])[] = [
  ['a search', (n) => `{ search(text: "friend", first: ${n}) { edges { matchedName node ${ENTITY} } } }`],
  [
    'entities by degree',
    (n) => `{ entities(orderBy: DEGREE, filter: { kinds: [PERSON] }, first: ${n}) { nodes ${ENTITY} } }`,
  ],
  [
    'entities by name',
    (n) => `{ entities(orderBy: NAME, filter: { kinds: [PERSON] }, first: ${n}) { nodes ${ENTITY} } }`,
  ],
  ['relationships', (n) => `{ relationships(first: ${n}) { nodes ${RELATIONSHIP} } }`],
  ['relationships of one', (n) => `{ entity(id: "hub") { relationships(first: ${n}) { nodes ${RELATIONSHIP} } } }`],
  [
    'a neighbourhood',
    (n) => `{ neighbourhood(ids: ["hub"], limit: ${n}) { entities ${ENTITY} relationships ${RELATIONSHIP} } }`,
  ],
  [
    'sources',
    (n) =>
      `{ sources(first: ${n}) { nodes { title claims(first: 10) { nodes { note source { id } contradicted } } } } }`,
  ],
  [
    'paths',
    (n) => `{ paths(input: { from: ["hub"], to: ["rival"], k: ${n} }) { ... on PathSet {
      paths { text entities { name } weakestHop { index } hops { relationship ${RELATIONSHIP} alternatives { text } } }
      subgraph { entities { name } relationships { text } }
    } } }`,
  ],
];

test.each(QUERIES)('%s: as many calls of the store for 1, 5 and 50 results', async (_, query) => {
  const made: string[][] = [];
  const sizes: number[] = [];
  for (const results of [1, 5, 50]) {
    calls.length = 0;
    sizes.push(JSON.stringify(await api.data(query(results))).length);
    made.push([...calls].sort());
  }
  expect(made[1]).toEqual(made[0]);
  expect(made[2]).toEqual(made[0]);
  expect(made[0]!.filter((call) => call === 'version')).toHaveLength(2);
  expect(sizes[2]).toBeGreaterThan(20 * sizes[0]!);
});

test('what nobody asks for is not read', async () => {
  await api.data('{ entity(id: "hub") { degree relationshipCounts { count } } }');
  expect(calls).toEqual(['version', 'entities', 'version']);
});
