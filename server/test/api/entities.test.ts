import { beforeAll, describe, expect, test } from '@jest/globals';
import { appWith, type TestApp } from '../support/app.js';
import { SAMPLE } from '../support/sample-graph.js';

let api: TestApp;
beforeAll(async () => {
  api = await appWith(SAMPLE);
});

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number;
}

const list = async (args: string): Promise<readonly string[]> => {
  const { entities } = await api.data<{ entities: Page }>(`{ entities(${args}) { nodes { id } totalCount } }`);
  return entities.nodes.map(({ id }) => id);
};

describe('an entity', () => {
  test('has its type, names, claims, counts and relationships', async () => {
    const { entity } = await api.data<{ entity: unknown }>(`{
      entity(id: "ada") {
        __typename id name ru: name(lang: "ru-RU") de: name(lang: "de") names { text script kind }
        type { id label ru: label(lang: "ru") kind parent { id } }
        degree ally: degree(filter: { types: ["ALLY_OF"] })
        relationshipCounts { type { id } direction count }
        relationships(first: 2) { nodes { id status source { id } target { id type { id parent { id } } } } totalCount }
      }
    }`);
    expect(entity).toEqual({
      __typename: 'Person',
      id: 'ada',
      name: 'Ada Tokayeva',
      ru: 'Ада Токаева',
      de: 'Ada Tokayeva',
      names: [
        { text: 'Ada Tokayeva', script: 'Latn', kind: 'PRIMARY' },
        { text: 'Ада Токаева', script: 'Cyrl', kind: 'PRIMARY' },
      ],
      type: { id: 'Person', label: 'Person', ru: 'Person (ru)', kind: 'PERSON', parent: null },
      degree: 3,
      ally: 1,
      relationshipCounts: [
        { type: { id: 'ALLY_OF' }, direction: 'OUT', count: 1 },
        { type: { id: 'LEADER_OF' }, direction: 'OUT', count: 1 },
        { type: { id: 'MEMBER_OF' }, direction: 'OUT', count: 1 },
      ],
      relationships: {
        nodes: [
          {
            id: 'ada-ally-bo',
            status: 'ALLEGED',
            source: { id: 'ada' },
            target: { id: 'bo', type: { id: 'Person', parent: null } },
          },
          {
            id: 'ada-leads-miners',
            status: 'REPORTED',
            source: { id: 'ada' },
            target: { id: 'miners', type: { id: 'TradeUnion', parent: { id: 'Organization' } } },
          },
        ],
        totalCount: 3,
      },
    });
  });

  test('is of the GraphQL type of its kind', async () => {
    const { entities } = await api.data<{ entities: { nodes: unknown[] } }>(
      '{ entities(ids: ["ada", "miners", "town", "vote", "law"]) { nodes { __typename id } } }',
    );
    expect(entities.nodes).toEqual([
      { __typename: 'Person', id: 'ada' },
      { __typename: 'Thing', id: 'law' },
      { __typename: 'Organization', id: 'miners' },
      { __typename: 'Place', id: 'town' },
      { __typename: 'Event', id: 'vote' },
    ]);
  });

  test('is null where there is none', async () => {
    expect(await api.data('{ entity(id: "nobody") { id } odd: entity(id: "Иван \\" OR 1") { id } }')).toEqual({
      entity: null,
      odd: null,
    });
  });
});

describe('a node', () => {
  test('is an entity, a relationship or a source, or nothing', async () => {
    expect(
      await api.data(`{
        entity: node(id: "ada") { __typename id }
        relationship: node(id: "ada-ally-bo") { __typename id }
        source: node(id: "report") { __typename id }
        claim: node(id: "ada-ally-bo-c1") { __typename id }
        odd: node(id: "' OR 1") { __typename id }
      }`),
    ).toEqual({
      entity: { __typename: 'Person', id: 'ada' },
      relationship: { __typename: 'Relationship', id: 'ada-ally-bo' },
      source: { __typename: 'Source', id: 'report' },
      claim: null,
      odd: null,
    });
  });
});

describe('a list of entities', () => {
  const byDegree = ['miners', 'ada', 'party', 'bo', 'cy', 'town', 'zoe', 'hermit', 'law', 'vote'];

  test('is ordered by id, by folded name, or best connected first', async () => {
    expect(await list('first: 100')).toEqual([
      'ada',
      'bo',
      'cy',
      'hermit',
      'law',
      'miners',
      'party',
      'town',
      'vote',
      'zoe',
    ]);
    expect(await list('orderBy: NAME')).toEqual([
      'ada',
      'bo',
      'cy',
      'town',
      'hermit',
      'law',
      'party',
      'vote',
      'miners',
      'zoe',
    ]);
    expect(await list('orderBy: DEGREE')).toEqual(byDegree);
  });

  test.each(['ID', 'NAME', 'DEGREE'])('of chosen ids is in the same order as the whole list (%s)', async (order) => {
    const all = await list(`orderBy: ${order}`);
    const ids = JSON.stringify([...all].reverse());
    expect(await list(`ids: ${ids}, orderBy: ${order}`)).toEqual(all);
  });

  test('keeps types with the types that refine them, and kinds', async () => {
    expect(await list('filter: { types: ["Organization"] }')).toEqual(['miners', 'party']);
    expect(await list('filter: { types: ["TradeUnion", "Event"] }')).toEqual(['miners', 'vote']);
    expect(await list('filter: { kinds: [PLACE, THING] }')).toEqual(['law', 'town']);
    expect(await list('filter: { kinds: [PLACE], types: ["Person"] }')).toEqual([]);
    expect(await list('filter: { types: ["Organization"] }, ids: ["ada", "party"]')).toEqual(['party']);
    expect(await list('filter: { types: ["Organization"] }, orderBy: DEGREE')).toEqual(['miners', 'party']);
  });
});
