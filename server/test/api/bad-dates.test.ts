import { beforeAll, describe, expect, test } from '@jest/globals';
import { appWith, type TestApp } from '../support/app.js';
import { SAMPLE } from '../support/sample-graph.js';

let api: TestApp;
beforeAll(async () => {
  api = await appWith(SAMPLE);
});

describe('a date', () => {
  const AS_OF = 'query ($asOf: PartialDate) { relationships(filter: { asOf: $asOf }) { totalCount } }';
  const DURING = 'query ($during: DateRange) { relationships(filter: { during: $during }) { totalCount } }';

  test.each(['2023-13-45', '2023-02-29', 'yesterday', '19', '', '2023/2024'])('%j is refused', async (date) => {
    for (const { errors } of [
      await api.ask(AS_OF, { asOf: date }),
      await api.ask(`{ relationships(filter: { asOf: ${JSON.stringify(date)} }) { totalCount } }`),
    ]) {
      expect(errors?.[0]?.message).toContain(`${JSON.stringify(date)} is not a partial date`);
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
  });

  test('the argument is named, however deep the date stands', async () => {
    const shallow = await api.ask('{ relationships(filter: { asOf: "2023-13-45" }) { totalCount } }');
    expect(shallow.errors?.[0]?.extensions?.argument).toBe('filter.asOf');
    const deep = await api.ask(
      '{ paths(input: { from: ["ada"], to: ["cy"], filter: { types: [], during: "2022/2019" } }) { __typename } }',
    );
    expect(deep.errors?.[0]?.extensions?.argument).toBe('input.filter.during');
  });

  test('the message says where it stands', async () => {
    const query = 'query ($filter: RelationshipFilter) { relationships(filter: $filter) { totalCount } }';
    const { errors } = await api.ask(query, { filter: { asOf: '2023-13-45' } });
    expect(errors?.[0]?.message).toMatch(/"\$filter" got invalid value "2023-13-45" at "filter\.asOf"/);
  });

  test.each(['2022/2019', '2019/2020/2021', '/', '../', 2019])('%j is refused as a range', async (range) => {
    const { errors } = await api.ask(DURING, { during: range });
    expect(errors?.[0]?.message).toContain('is not a date range');
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  test('a number is refused in the query itself', async () => {
    const { errors } = await api.ask('{ relationships(filter: { asOf: 2019 }) { totalCount } }');
    expect(errors?.[0]?.message).toMatch(/^2019 is not a partial date: .* like "2019"/);
  });
});
