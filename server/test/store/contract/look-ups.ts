import { expect, test } from '@jest/globals';
import type { StoreHarness } from '../contract';
import { claim, entity, name, ONTOLOGY, relationship, SMALL_GRAPH, source } from '../records';
import { byId, closingAfterEach } from './harness';

const HOSTILE = [
  '',
  ' ',
  '"',
  "'; DROP TABLE entities; --",
  '` }) DETACH DELETE n //',
  '%',
  '*',
  'anna\u0000',
  'ANNA',
  'анна',
  '\u{1f600}',
  '[]',
  'null',
  'a'.repeat(100_000),
];

export function describeLookUps(given: StoreHarness): void {
  const { openEmpty } = closingAfterEach(given);

  test('[GS9] records come back as they were given', async () => {
    const store = await openEmpty();
    const text = 'Тоқаев, «Қазақстан» — 哈萨克斯坦 \u{1f1f0}\u{1f1ff} é e\u0301 "\'`\\ \n\t $x {y} \u2028';
    const anna = entity('anna', {
      names: [
        name('Anna', { lang: 'en', script: 'Latn', since: '2019', until: '2019-03' }),
        name(text, { kind: 'FORMER' }),
      ],
      summary: text,
      since: '2019-03-20',
      until: '2020',
      properties: [
        { key: text, value: text },
        { key: 'empty', value: '' },
      ],
    });
    const known = relationship('r', 'anna', 'boris', { since: '1999', properties: [{ key: 'k', value: text }] });
    const full = source('article', {
      title: text,
      publisher: text,
      url: 'https://example.org/?q=1&p="',
      published: '2023',
      accessed: '2024-01-02',
      language: 'en',
      standpoint: text,
    });
    const numbers = [
      0, -1.5, 43.7, 1e-300, 1.7976931348623157e308, 9_007_199_254_740_991, -9_007_199_254_740_991, 1e21,
    ];
    const claims = [
      claim('c', 'r', 'ALLEGED', { locator: '', attributedTo: text, field: 'f', value: text, unit: '%', note: text }),
      ...numbers.map((number, index) => claim(`n-${index}`, 'anna', 'DISPUTED', { number, date: '2022-11' })),
    ];
    await store.apply({
      ontology: ONTOLOGY,
      sources: [full],
      entities: [anna, entity('boris')],
      relationships: [known],
      claims,
    });
    expect(byId(await store.entities(['anna', 'boris']))).toEqual([anna, entity('boris')]);
    expect(await store.relationships(['r'])).toEqual([{ ...known, status: 'ALLEGED' }]);
    expect(await store.sources(['article'])).toEqual([full]);
    expect(await store.claimsAbout(['anna', 'r'])).toEqual(byId(claims));
  });

  test('[GS10] a look-up gives each record once, and nothing for ids that do not exist', async () => {
    const store = await openEmpty();
    await store.apply(SMALL_GRAPH);
    const ids = ['anna', 'anna', 'nobody', 'article', 'anna-knows-boris', 'claim-1', 'anna'];
    expect(await store.entities(ids)).toEqual([entity('anna')]);
    expect(await store.relationships(ids)).toHaveLength(1);
    expect(await store.sources(ids)).toEqual(SMALL_GRAPH.sources);
    expect(await store.claimsAbout([...ids, ...ids])).toEqual(SMALL_GRAPH.claims);
    expect(await store.entities([])).toEqual([]);
    expect(await store.relationships([])).toEqual([]);
    expect(await store.claimsAbout([])).toEqual([]);
    expect(await store.sources([])).toEqual([]);
  });

  test('[GS10] an id of any shape is just not found', async () => {
    const store = await openEmpty();
    await store.apply(SMALL_GRAPH);
    expect(await store.entities(HOSTILE)).toEqual([]);
    expect(await store.relationships(HOSTILE)).toEqual([]);
    const ends = HOSTILE.map((id) => ({ source: id, target: 'boris' }));
    expect(await store.relationships(HOSTILE, ends)).toEqual([]);
    expect(await store.sources(HOSTILE)).toEqual([]);
    expect(await store.claimsAbout(HOSTILE)).toEqual([]);
    expect([...(await store.claimsFrom(HOSTILE, { first: 5 })).values()].every(({ total }) => total === 0)).toBe(true);
    expect(await store.statistics()).toMatchObject({ entities: 2, relationships: 1, claims: 1, sources: 1 });
  });

  test('[GS10] thousands of ids make one look-up', async () => {
    const store = await openEmpty();
    const number = 6000;
    const ids = Array.from({ length: number }, (_, index) => `e-${index}`);
    const relationships = ids.map((id, index) => relationship(`r-${index}`, id, ids[(index + 1) % number] ?? id));
    await store.apply({
      ontology: ONTOLOGY,
      sources: [source('article')],
      entities: ids.map((id) => entity(id)),
      relationships,
      claims: relationships.map(({ id }) => claim(`c-${id}`, id)),
    });
    expect(await store.statistics()).toMatchObject({ entities: number, relationships: number, claims: number });
    const asked = [...ids, ...ids.map((id) => `${id}-x`)];
    expect(byId(await store.entities(asked))).toEqual(byId(ids.map((id) => entity(id))));
    const found = await store.relationships(
      relationships.map(({ id }) => id),
      relationships,
    );
    expect(byId(found)).toEqual(byId(relationships.map((record) => ({ ...record, status: 'REPORTED' }))));
    expect(await store.claimsAbout(relationships.map(({ id }) => id))).toHaveLength(number);
  });

  test('[GS11] a look-up of relationships by their ends leaves out those with other ends', async () => {
    const store = await openEmpty();
    const leads = relationship('leads', 'anna', 'boris', { type: 'LEADER_OF' });
    const praises = relationship('praises', 'anna', 'anna');
    await store.apply(SMALL_GRAPH);
    await store.apply({ relationships: [leads, praises], claims: [claim('c2', 'leads'), claim('c3', 'praises')] });
    const ends = { source: 'anna', target: 'boris' };
    const found = await store.relationships(
      ['leads', 'nobody', 'anna-knows-boris', 'leads', 'praises'],
      [ends, ends, ends, ends, { source: 'anna', target: 'anna' }],
    );
    const ids = found.map(({ id }) => id).sort();
    expect(ids).toEqual(['anna-knows-boris', 'leads', 'praises']);
    expect(byId(found)).toEqual(byId(await store.relationships(ids)));
    expect(await store.relationships(['leads'], [{ source: 'boris', target: 'anna' }])).toEqual([]);
    expect(await store.relationships(['leads'], [{ source: 'anna', target: 'anna' }])).toEqual([]);
    expect(await store.relationships([], [])).toEqual([]);
  });

  test('[GS12] claims about records are ordered by id', async () => {
    const store = await openEmpty();
    await store.apply(SMALL_GRAPH);
    const claims = ['c-2', 'c-10', 'c-1', 'b', 'c-1-1'].map((id, index) => claim(id, index % 2 ? 'anna' : 'boris'));
    await store.apply({ claims });
    expect((await store.claimsAbout(['boris', 'anna'])).map(({ id }) => id)).toEqual([
      'b',
      'c-1',
      'c-1-1',
      'c-10',
      'c-2',
    ]);
  });
}
