import { describe, expect, test } from '@jest/globals';
import { parseDateRange } from '../../src/model/partial-date.js';
import { compileFilter } from '../../src/topology/filter.js';
import { link, people, topologyOf } from './random-graph.js';

describe('a filter by date', () => {
  test.each([
    ['2019-05', '2019-06', '2019-06', true],
    ['2019-05', '2019-06', '2019-06-30', true],
    ['2019-05', '2019-06', '2019-07-01', false],
    ['2019-05', '2019-06', '2019-05-01', true],
    ['2019-05', '2019-06', '2019-04-30', false],
    ['2019-05-15', '2019', '2019-05', true],
    [null, '2019', '../2000', true],
    [null, '2019', '2020', false],
    ['2019', null, '2030', true],
    ['2019', null, '../2018', false],
    [null, null, '2019', true],
  ])('asked whether %s to %s could have held in %s says %s', (since, until, text, expected) => {
    const topology = topologyOf({
      entities: people('a', 'b'),
      relationships: [link('r', 'a', 'b', { since, until })],
    });
    const days = parseDateRange(text)!;
    expect(compileFilter(topology, { asOf: days }).keeps(0)).toBe(expected);
    expect(compileFilter(topology, { during: days }).keeps(0)).toBe(expected);
  });
});
