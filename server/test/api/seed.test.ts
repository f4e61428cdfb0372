import { beforeAll, expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { EXAMPLES } from '../../src/graphiql/examples.js';
import { appWith, type TestApp } from '../support/app.js';
import { seedChanges } from '../support/seed.js';

let api: TestApp;
beforeAll(async () => {
  api = await appWith(seedChanges());
});

const nameOf = (query: string) => getOperationAST(parse(query))?.name?.value;

test('there are a dozen examples or more, each with a name of its own', () => {
  const names = EXAMPLES.map(nameOf);
  expect(names.length).toBeGreaterThanOrEqual(12);
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain(undefined);
});

test.each(EXAMPLES.map((query) => [nameOf(query), query] as const))(
  'the example %s has an answer',
  async (_, query) => {
    const data = await api.data<Record<string, unknown>>(query);
    // An example that finds nothing teaches nothing.
    expect(Object.values(data)).not.toContain(null);
    const lists = Object.values(data).flatMap((answer) => Object.values(answer as object).filter(Array.isArray));
    expect(lists.filter((list) => list.length === 0)).toEqual([]);
  },
);

test('all of the dataset is listed, page by page', async () => {
  const { statistics } = await api.data<{ statistics: Record<string, number> }>(
    '{ statistics { entities relationships } }',
  );
  for (const list of ['entities', 'relationships']) {
    const seen = new Set<string>();
    let after: string | null = null;
    do {
      const { page }: { page: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await api.data(
          `query ($after: String) { page: ${list}(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
      for (const { id } of page.nodes) seen.add(id);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen.size).toBe(statistics[list]);
  }
});

test('every actor can be asked everything about', async () => {
  const everything = `{
    entities(first: 100) { nodes {
      id name(lang: "kk") names { text kind } type { label(lang: "ru") } degree
      claims { status note contradicted source { title } }
      relationshipCounts { type { inverseLabel } count }
      relationships(first: 100) { nodes { text(lang: "ru") claims { note } } }
    } }
  }`;
  const { entities } = await api.data<{
    entities: { nodes: readonly { relationships: { nodes: unknown[] }; degree: number }[] };
  }>(everything);
  for (const { relationships, degree } of entities.nodes) {
    expect(relationships.nodes).toHaveLength(Math.min(degree, 100));
  }
});
