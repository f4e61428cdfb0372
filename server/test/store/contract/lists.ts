import { expect, test } from '@jest/globals';
import type { EntityListing, GraphStore } from '../../../src/store/port';
import type { StoreHarness } from '../contract';
import { claim, entity, name, ONTOLOGY, SMALL_GRAPH, source } from '../records';
import { closingAfterEach } from './harness';

async function allPages(store: GraphStore, listing: Omit<EntityListing, 'after'>): Promise<string[][]> {
  const pages: string[][] = [];
  let after: EntityListing['after'];
  for (;;) {
    const { items } = await store.listEntities({ ...listing, ...(after && { after }) });
    if (items.length === 0) return pages;
    pages.push(items.map(({ entity: { id } }) => id));
    after = items.map(({ key, entity: { id } }) => ({ key, id })).at(-1);
  }
}

export function describeLists(given: StoreHarness): void {
  const { openEmpty } = closingAfterEach(given);

  test('[GS13] each source has its own page of claims', async () => {
    const store = await openEmpty();
    const claims = ['c-3', 'c-1', 'c-2'].map((id) => claim(id, 'anna'));
    await store.apply({ ...SMALL_GRAPH, sources: [source('article'), source('book'), source('silent')] });
    await store.apply({ claims: [...claims, claim('b-1', 'anna', 'DENIED', { source: 'book' })] });
    const pageIds = async (page: { first: number; after?: string }) => {
      const pages = await store.claimsFrom(['book', 'article', 'silent', 'nowhere', 'book'], page);
      return [...pages].map(([id, { items, total }]) => [id, items.map((item) => item.id), total]).sort();
    };
    const silent = [
      ['nowhere', [], 0],
      ['silent', [], 0],
    ];
    expect(await pageIds({ first: 2 })).toEqual([['article', ['c-1', 'c-2'], 4], ['book', ['b-1'], 1], ...silent]);
    expect(await pageIds({ first: 2, after: 'c-1' })).toEqual([
      ['article', ['c-2', 'c-3'], 4],
      ['book', [], 1],
      ...silent,
    ]);
    expect(await pageIds({ first: 9, after: 'zzz' })).toEqual([['article', [], 4], ['book', [], 1], ...silent]);
    expect(await store.claimsFrom([], { first: 5 })).toEqual(new Map());
  });

  test('[GS14] sources are listed by id, page after page', async () => {
    const store = await openEmpty();
    const ids = ['s-2', 's-10', 's-1', 's'];
    await store.apply({ sources: ids.map((id) => source(id)) });
    const page = async (first: number, after?: string) => {
      const { items, total } = await store.listSources({ first, ...(after !== undefined && { after }) });
      expect(total).toBe(4);
      return items.map(({ id }) => id);
    };
    expect(await page(3)).toEqual(['s', 's-1', 's-10']);
    expect(await page(3, 's-10')).toEqual(['s-2']);
    expect(await page(3, 's-1-gone')).toEqual(['s-10', 's-2']);
    expect(await page(3, 's-2')).toEqual([]);
    expect(await page(0)).toEqual([]);
    expect((await store.listSources({ first: 1, after: 's' })).items).toEqual([source('s-1')]);
  });

  test('[GS15] entities are listed by id or by name, ties by id, page after page', async () => {
    const store = await openEmpty();
    const named = (id: string, text: string, type = 'Politician') => entity(id, { type, names: [name(text)] });
    await store.apply({
      ontology: ONTOLOGY,
      entities: [
        named('z', 'Абай'),
        named('same-2', 'Same Name'),
        named('same-10', 'SAME NAME'),
        named('same-1', 'Sáme Name', 'Party'),
        named('b', 'Жұлдыз'),
        named('a', '???'),
        named('c', 'Same', 'Party'),
      ],
    });
    expect(await allPages(store, { order: 'ID', first: 3 })).toEqual([
      ['a', 'b', 'c'],
      ['same-1', 'same-10', 'same-2'],
      ['z'],
    ]);
    expect(await allPages(store, { order: 'NAME', first: 2 })).toEqual([
      ['a', 'z'],
      ['c', 'same-1'],
      ['same-10', 'same-2'],
      ['b'],
    ]);
    expect(await allPages(store, { order: 'NAME', types: ['Party'], first: 1 })).toEqual([['c'], ['same-1']]);
    expect(await allPages(store, { order: 'ID', types: ['Politician', 'Party', 'Ship'], first: 9 })).toHaveLength(1);
    expect((await store.listEntities({ order: 'NAME', first: 2 })).total).toBe(7);
    expect((await store.listEntities({ order: 'ID', types: ['Party'], first: 0 })).total).toBe(2);
    expect(await store.listEntities({ order: 'ID', types: [], first: 5 })).toEqual({ items: [], total: 0 });
  });

  test('[GS15] a page begins after a place that is no longer there', async () => {
    const store = await openEmpty();
    await store.apply({ ontology: ONTOLOGY, entities: ['a', 'c'].map((id) => entity(id, { names: [name(id)] })) });
    for (const order of ['ID', 'NAME'] as const) {
      const { items } = await store.listEntities({ order, after: { key: 'b', id: 'b' }, first: 5 });
      expect(items.map(({ key }) => key)).toEqual(['c']);
    }
  });
}
