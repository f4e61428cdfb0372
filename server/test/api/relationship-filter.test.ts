import { beforeAll, describe, expect, test } from '@jest/globals';
import { appWith, type TestApp } from '../support/app.js';
import { SAMPLE } from '../support/sample-graph.js';

let api: TestApp;
beforeAll(async () => {
  api = await appWith(SAMPLE);
});

interface Nodes {
  readonly nodes: readonly { readonly id: string }[];
}

const ids = ({ nodes }: Nodes) => nodes.map(({ id }) => id);

const ofGraph = async (filter: string) =>
  ids(
    (await api.data<{ relationships: Nodes }>(`{ relationships(filter: { ${filter} }) { nodes { id } } }`))
      .relationships,
  );

const ofEntity = async (id: string, filter: string) => {
  const { entity } = await api.data<{
    entity: { relationships: Nodes; degree: number; relationshipCounts: readonly { readonly count: number }[] };
  }>(
    `{ entity(id: "${id}") {
      relationships(filter: { ${filter} }) { nodes { id } }
      degree(filter: { ${filter} })
      relationshipCounts(filter: { ${filter} }) { count }
    } }`,
  );
  const found = ids(entity.relationships);
  expect(entity.degree).toBe(found.length);
  expect(entity.relationshipCounts.reduce((sum, { count }) => sum + count, 0)).toBe(found.length);
  return found;
};

describe('a relationship filter', () => {
  test('types: with the types that refine them', async () => {
    expect(await ofGraph('types: ["LEADER_OF"]')).toEqual(['ada-leads-miners', 'cy-leads-party']);
    expect(await ofGraph('types: ["MEMBER_OF"]')).toEqual([
      'ada-leads-miners',
      'ada-member-miners',
      'bo-member-party',
      'cy-leads-party',
      'zoe-member-miners',
    ]);
  });

  test('excludeTypes: with the types that refine them', async () => {
    expect(await ofGraph('excludeTypes: ["MEMBER_OF"]')).toEqual(['ada-ally-bo', 'miners-in-town', 'party-ally-party']);
    expect(await ofEntity('ada', 'types: ["MEMBER_OF"], excludeTypes: ["LEADER_OF"]')).toEqual(['ada-member-miners']);
    expect(await ofEntity('hermit', 'excludeTypes: []')).toEqual([]);
  });

  test('direction: seen from the entity', async () => {
    expect(await ofEntity('miners', 'direction: OUT')).toEqual(['miners-in-town']);
    expect(await ofEntity('miners', 'direction: IN')).toEqual([
      'ada-leads-miners',
      'ada-member-miners',
      'zoe-member-miners',
    ]);
    expect(await ofEntity('miners', 'direction: ANY')).toHaveLength(4);
    expect(await ofEntity('party', 'types: ["ALLY_OF"]')).toEqual(['party-ally-party']);
  });

  test('entityTypes: at the far end, and in the list of all at either end', async () => {
    expect(await ofEntity('ada', 'entityTypes: ["Person"]')).toEqual(['ada-ally-bo']);
    expect(await ofEntity('ada', 'entityTypes: ["Organization"]')).toEqual(['ada-leads-miners', 'ada-member-miners']);
    expect(await ofGraph('entityTypes: ["Place"]')).toEqual(['miners-in-town']);
  });

  test('asOf: what could have held on that date', async () => {
    expect(await ofEntity('ada', 'asOf: "2009"')).toEqual(['ada-ally-bo']);
    expect(await ofEntity('ada', 'asOf: "2019"')).toHaveLength(3);
    expect(await ofEntity('ada', 'asOf: "2021-07-01"')).toEqual(['ada-ally-bo', 'ada-member-miners']);
  });

  test('during: what could have held at some time in that stretch', async () => {
    expect(await ofEntity('ada', 'during: "../2018"')).toEqual(['ada-ally-bo', 'ada-member-miners']);
    expect(await ofEntity('ada', 'during: "2021-06-30/.."')).toHaveLength(3);
    expect(await ofEntity('cy', 'during: "2006/2010"')).toEqual([]);
  });

  test('statuses: of the best claim', async () => {
    expect(await ofGraph('statuses: [ALLEGED, DENIED]')).toEqual(['ada-ally-bo', 'zoe-member-miners']);
  });

  test('sources: claimed by one of them', async () => {
    expect(await ofGraph('sources: ["paper"]')).toEqual(['ada-member-miners']);
    expect(await ofGraph('sources: ["unused"]')).toEqual([]);
    expect(await ofGraph('sources: ["paper", "report"]')).toHaveLength(SAMPLE.relationships.length);
  });

  test('conditions in different fields must all hold', async () => {
    expect(await ofEntity('ada', 'types: ["MEMBER_OF"], asOf: "2015", statuses: [CONFIRMED]')).toEqual([
      'ada-member-miners',
    ]);
    expect(await ofEntity('ada', 'types: ["MEMBER_OF"], asOf: "2015", statuses: [REPORTED]')).toEqual([]);
  });
});
