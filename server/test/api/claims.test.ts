import { beforeAll, expect, test } from '@jest/globals';
import { appWith, type TestApp } from '../support/app.js';
import { SAMPLE } from '../support/sample-graph.js';

let api: TestApp;
beforeAll(async () => {
  api = await appWith(SAMPLE);
});

test('claims say who says so, where, and how far to rely on it', async () => {
  expect(
    await api.data(`{ relationship(id: "ada-ally-bo") {
      status text
      claims { id about status attributedTo locator source { id title published } contradicted }
    } }`),
  ).toEqual({
    relationship: {
      status: 'ALLEGED',
      text: expect.stringMatching(/Ada Tokayeva.*Bo Li/),
      claims: [
        {
          id: 'ada-ally-bo-c1',
          about: 'ada-ally-bo',
          status: 'ALLEGED',
          attributedTo: 'a neighbour',
          locator: 'Paragraph 1',
          source: { id: 'report', title: 'A report', published: '2023-01' },
          contradicted: false,
        },
      ],
    },
  });
});

test('claims that contradict each other stand side by side and say so', async () => {
  expect(await api.data('{ entity(id: "vote") { claims { field number unit value date contradicted } } }')).toEqual({
    entity: {
      claims: [
        { field: 'day', number: null, unit: null, value: 'Sunday', date: null, contradicted: false },
        { field: 'turnout', number: 37, unit: '%', value: null, date: '2022', contradicted: true },
        { field: 'turnout', number: 43.7, unit: '%', value: null, date: null, contradicted: true },
      ],
    },
  });
});

test('a source lists what it claims; a claim read through its source knows what others say', async () => {
  expect(await api.data('{ source(id: "paper") { title claims { nodes { id contradicted } totalCount } } }')).toEqual({
    source: {
      title: 'A paper',
      claims: {
        nodes: [
          { id: 'ada-member-miners-c1', contradicted: false },
          { id: 'vote-turnout-c2', contradicted: true },
        ],
        totalCount: 2,
      },
    },
  });
  expect(await api.data('{ source(id: "rumour") { id } }')).toEqual({ source: null });
});

test('the graph says what it is made of, what it is about and how large it is', async () => {
  const data = await api.data<{ ontology: unknown }>(`{
    ontology { entityTypes { id kind parent { id } } relationshipTypes { id inverseLabel parent { id } sourceTypes { id } } }
    dataset { title ru: title(lang: "ru") opening { id } questions { text kind entities { id } } }
    statistics { entities relationships claims sources revision }
  }`);
  expect(data).toMatchObject({
    dataset: {
      title: 'A small world',
      ru: 'Маленький мир',
      opening: [{ id: 'ada' }, { id: 'miners' }],
      questions: [{ text: 'How are Ada and Zoë connected?', kind: 'PATH', entities: [{ id: 'ada' }, { id: 'zoe' }] }],
    },
    statistics: { entities: 10, relationships: 8, claims: 11, sources: 3, revision: 1 },
  });
  expect(data.ontology).toMatchObject({
    entityTypes: expect.arrayContaining([{ id: 'TradeUnion', kind: 'ORGANIZATION', parent: { id: 'Organization' } }]),
    relationshipTypes: expect.arrayContaining([
      expect.objectContaining({ id: 'LEADER_OF', inverseLabel: 'is led by', parent: { id: 'MEMBER_OF' } }),
    ]),
  });
});
