import { beforeAll, expect, test } from '@jest/globals';
import { appWith, type TestApp } from '../support/app.js';
import { claim, entity, relationship, SAMPLE } from '../support/sample-graph.js';

let api: TestApp;
beforeAll(async () => {
  api = await appWith({
    ...SAMPLE,
    entities: [
      ...SAMPLE.entities,
      entity('tokay', 'Place', 'Tokay'),
      entity('tokayev-a', 'Person', 'Tokayev'),
      entity('tokayev-b', 'Person', 'Tokayev'),
    ],
    relationships: [...SAMPLE.relationships, relationship('tokayev-b-in-town', 'LOCATED_IN', 'tokayev-b', 'town')],
    claims: [...SAMPLE.claims, claim('tokayev-b-in-town-c1', 'tokayev-b-in-town', 'REPORTED')],
  });
});

interface Found {
  readonly edges: readonly {
    readonly score: number;
    readonly matchedName: string;
    readonly node: { readonly id: string };
  }[];
  readonly totalCount: number;
}

async function search(text: string, filter = '{}'): Promise<readonly string[]> {
  const { search: found } = await api.data<{ search: Found }>(
    `query ($text: String!) { search(text: $text, filter: ${filter}) { edges { score matchedName node { id } } totalCount } }`,
    { text },
  );
  expect(found.totalCount).toBe(found.edges.length);
  return found.edges.map(({ matchedName, node }) => `${node.id}: ${matchedName}`);
}

test.each([
  ['a whole name', 'Bo Li', 'bo: Bo Li'],
  ['the beginning of a name', 'union of', 'miners: Union of Miners'],
  ['the beginning of a word', 'herm', 'hermit: The Hermit'],
  ['the inside of a word', 'oung', 'cy: Cy Young'],
  ['a typo', 'hermet', 'hermit: The Hermit'],
  ['no diacritics', 'zoe muller', 'zoe: Zoë Müller'],
  ['diacritics where there are none', 'Hérmit', 'hermit: The Hermit'],
  ['another script', 'токаев', 'ada: Ада Токаева'],
])('%s finds it and says which name matched', async (_, text, found) => {
  expect(await search(text)).toContain(found);
});

test('the best match comes first, then the best connected', async () => {
  expect(await search('Tokayev')).toEqual(['tokayev-b: Tokayev', 'tokayev-a: Tokayev', 'ada: Ada Tokayeva']);
  expect(await search('tokay')).toEqual([
    'tokay: Tokay',
    'ada: Ada Tokayeva',
    'tokayev-b: Tokayev',
    'tokayev-a: Tokayev',
  ]);
});

test('only types and kinds that are asked for', async () => {
  expect(await search('tokay', '{ kinds: [PLACE] }')).toEqual(['tokay: Tokay']);
  expect(await search('mining', '{ types: ["Organization"] }')).toEqual([]);
  expect(await search('union', '{ types: ["Organization"] }')).toEqual(['miners: Union of Miners']);
});

test('nothing is found where nothing is alike', async () => {
  expect(await search('xylophone')).toEqual([]);
});

test('a cursor of another search is refused', async () => {
  const query =
    'query ($text: String!, $after: String) { search(text: $text, after: $after) { pageInfo { endCursor } } }';
  const { search: page } = await api.data<{ search: { pageInfo: { endCursor: string } } }>(query, { text: 'tokay' });
  const after = page.pageInfo.endCursor;
  const { errors } = await api.ask(query, { text: 'miners', after });
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
});
