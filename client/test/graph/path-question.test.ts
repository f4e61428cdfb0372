import { describe, expect, test } from '@jest/globals';
import { conditionCount, loosen, NO_QUESTION, type PathQuestion } from '../../src/graph/path-question.js';

const narrow: PathQuestion = {
  ...NO_QUESTION,
  from: 'a',
  to: 'b',
  maxHops: 2,
  types: ['LEADER_OF'],
  statuses: ['CONFIRMED'],
  direction: 'OUT',
  asOf: '2019',
  via: ['c'],
  avoid: ['d'],
  avoidRelationships: ['r'],
};

describe('loosening a path question', () => {
  test.each(['TYPES', 'STATUSES', 'DIRECTION', 'AS_OF', 'VIA', 'AVOID', 'AVOID_RELATIONSHIPS'])(
    '%s takes away one condition and leaves the rest',
    (constraint) => {
      const loosened = loosen(narrow, constraint, 3);
      expect(loosened && conditionCount(loosened)).toBe(conditionCount(narrow) - 1);
      expect(loosened).toMatchObject({ from: 'a', to: 'b', maxHops: 2 });
    },
  );

  test('MAX_HOPS allows as many steps as it takes', () => {
    expect(loosen(narrow, 'MAX_HOPS', 4)).toEqual({ ...narrow, maxHops: 4 });
  });

  test('COMBINATION takes away every condition and keeps the ends', () => {
    expect(loosen(narrow, 'COMBINATION', 4)).toEqual({ ...NO_QUESTION, from: 'a', to: 'b', maxHops: 4 });
  });

  test('a condition the explorer does not have cannot be loosened', () => {
    expect(loosen(narrow, 'SOURCES', 3)).toBeNull();
  });

  test('conditions are counted', () => {
    expect(conditionCount(NO_QUESTION)).toBe(0);
    expect(conditionCount(narrow)).toBe(7);
  });
});
