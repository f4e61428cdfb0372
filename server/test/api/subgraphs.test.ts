import { beforeAll, describe, expect, test } from '@jest/globals';
import { appWith, type TestApp } from '../support/app.js';
import { SAMPLE } from '../support/sample-graph.js';

let api: TestApp;
beforeAll(async () => {
  api = await appWith(SAMPLE);
});

const SUBGRAPH = '{ entities { id name } relationships { id } omitted }';

interface Subgraph {
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  readonly relationships: readonly { readonly id: string }[];
  readonly omitted: number;
}

const read = async (field: string) => {
  const { subgraph } = await api.data<{ subgraph: Subgraph }>(`{ subgraph: ${field} ${SUBGRAPH} }`);
  return {
    entities: subgraph.entities.map(({ id }) => id),
    relationships: subgraph.relationships.map(({ id }) => id),
    omitted: subgraph.omitted,
  };
};

describe('a subgraph', () => {
  test('is the given entities, each once, and what lies between them', async () => {
    expect(await read('subgraph(ids: ["miners", "ada", "ada", "party", "hermit"])')).toEqual({
      entities: ['miners', 'ada', 'party', 'hermit'],
      relationships: ['ada-leads-miners', 'ada-member-miners', 'party-ally-party'],
      omitted: 0,
    });
  });

  test('grows by what lies between the given entities and those beside them', async () => {
    expect(await read('subgraph(ids: ["miners"], beside: ["ada", "party", "ada"])')).toEqual({
      entities: ['miners'],
      relationships: ['ada-leads-miners', 'ada-member-miners'],
      omitted: 0,
    });
  });

  test('keeps what passes the filter', async () => {
    expect(await read('subgraph(ids: ["miners", "ada"], filter: { types: ["LEADER_OF"] })')).toEqual({
      entities: ['miners', 'ada'],
      relationships: ['ada-leads-miners'],
      omitted: 0,
    });
  });
});

describe('a neighbourhood', () => {
  test('is what lies around, nearest and best connected first', async () => {
    expect(await read('neighbourhood(ids: ["ada"])')).toEqual({
      entities: ['ada', 'miners', 'bo'],
      relationships: ['ada-ally-bo', 'ada-leads-miners', 'ada-member-miners'],
      omitted: 0,
    });
    expect((await read('neighbourhood(ids: ["ada"], depth: 2)')).entities).toEqual([
      'ada',
      'miners',
      'bo',
      'party',
      'town',
      'zoe',
    ]);
  });

  test('says how many did not fit', async () => {
    expect(await read('neighbourhood(ids: ["ada"], depth: 2, limit: 2)')).toEqual({
      entities: ['ada', 'miners', 'bo'],
      relationships: ['ada-ally-bo', 'ada-leads-miners', 'ada-member-miners'],
      omitted: 3,
    });
  });

  test('travels only what passes the filter', async () => {
    expect((await read('neighbourhood(ids: ["ada"], depth: 3, filter: { types: ["ALLY_OF"] })')).entities).toEqual([
      'ada',
      'bo',
    ]);
  });
});
