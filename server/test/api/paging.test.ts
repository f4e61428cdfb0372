import { beforeAll, expect, test } from '@jest/globals';
import type { ChangeSet } from '../../src/model/change-set.js';
import { appWith, type TestApp } from '../support/app.js';
import { claim, entity, relationship, SAMPLE, source } from '../support/sample-graph.js';

const COUNT = 23;
const numbers = Array.from({ length: COUNT }, (_, index) => String(index).padStart(2, '0'));

/** A hub with 23 neighbours of like names, and 23 sources. */
const HUB: ChangeSet = {
  ontology: SAMPLE.ontology,
  sources: [source('report', 'A report'), ...numbers.map((n) => source(`source-${n}`, `Source ${n}`))],
  entities: [
    entity('hub', 'Organization', 'Hub'),
    ...numbers.map((n) => entity(`friend-${n}`, 'Person', `Friend ${Number(n) % 3}`)),
  ],
  relationships: numbers.map((n) => relationship(`friend-${n}-hub`, 'ALLY_OF', `friend-${n}`, 'hub')),
  claims: numbers.map((n) => claim(`friend-${n}-hub-c1`, `friend-${n}-hub`, 'REPORTED')),
};

let api: TestApp;
beforeAll(async () => {
  api = await appWith(HUB);
});

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const PAGE = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';

/** Each: a list, its query with a place for the page's arguments, where the page is in the answer, how long the list is. */
const LISTS = [
  ['entities by id', `{ page: entities(ARGS) { ${PAGE} } }`, COUNT + 1],
  ['entities by name', `{ page: entities(orderBy: NAME, ARGS) { ${PAGE} } }`, COUNT + 1],
  ['entities by degree', `{ page: entities(orderBy: DEGREE, ARGS) { ${PAGE} } }`, COUNT + 1],
  [
    'chosen entities by name',
    `{ page: entities(ids: ${JSON.stringify(numbers.map((n) => `friend-${n}`))}, orderBy: NAME, ARGS) { ${PAGE} } }`,
    COUNT,
  ],
  ['people by degree', `{ page: entities(orderBy: DEGREE, filter: { kinds: [PERSON] }, ARGS) { ${PAGE} } }`, COUNT],
  ['relationships', `{ page: relationships(ARGS) { ${PAGE} } }`, COUNT],
  ['relationships of an entity', `{ in: entity(id: "hub") { page: relationships(ARGS) { ${PAGE} } } }`, COUNT],
  ['sources', `{ page: sources(ARGS) { ${PAGE} } }`, COUNT + 1],
  ['claims of a source', `{ in: source(id: "report") { page: claims(ARGS) { ${PAGE} } } }`, COUNT],
  ['search results', `{ page: search(text: "friend", ARGS) { ${PAGE} } }`, COUNT],
] as const;

test.each(LISTS)('%s are walked page by page, each once and all of them', async (_, query, length) => {
  const read = async (args: string): Promise<Page> => {
    const data = await api.data<{ page?: Page; in?: { page: Page } }>(query.replace('ARGS', args));
    return (data.page ?? data.in?.page)!;
  };
  const whole = await read('first: 100');
  const ids = whole.edges.map((edge) => edge.node.id);
  expect(new Set(ids).size).toBe(length);
  expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });

  for (const first of [1, 5, length - 1, length]) {
    const walked: string[] = [];
    let page = await read(`first: ${first}`);
    for (;;) {
      expect(page.totalCount).toBe(length);
      expect(page.pageInfo.hasPreviousPage).toBe(walked.length > 0);
      expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor);
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor);
      walked.push(...page.edges.map((edge) => edge.node.id));
      if (!page.pageInfo.hasNextPage) break;
      expect(page.edges).toHaveLength(first);
      page = await read(`first: ${first}, after: "${page.pageInfo.endCursor}"`);
    }
    expect(walked).toEqual(ids);
  }
});

test('a page after the last one is empty', async () => {
  const { sources } = await api.data<{ sources: Page }>(`{ sources(first: 100) { ${PAGE} } }`);
  const { beyond } = await api.data<{ beyond: Page }>(
    `{ beyond: sources(after: "${sources.pageInfo.endCursor}") { ${PAGE} } }`,
  );
  expect(beyond).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    totalCount: COUNT + 1,
  });
});
