import { describe, expect, test } from '@jest/globals';
import { waysOn } from '../../src/graph/paths/narrow.js';
import { NO_QUESTION } from '../../src/graph/paths/path-question.js';

const question = { ...NO_QUESTION, from: ['a'], to: ['b'], mode: 'MOST_SPECIFIC', k: 5, maxHops: 4 } as const;

describe('after a search was stopped', () => {
  test('less can be asked for, one thing at a time', () => {
    expect(waysOn(question, 'STEPS')).toEqual([
      { way: 'FEWER_HOPS', question: { ...question, maxHops: 3 } },
      { way: 'FEWEST_HOPS', question: { ...question, mode: 'SHORTEST' } },
      { way: 'ONE_PATH', question: { ...question, k: 1 } },
    ]);
  });

  test('the same can be asked again only where it was time that ran out', () => {
    expect(waysOn(question, 'TIME').map(({ way }) => way)).toContain('AGAIN');
    expect(waysOn(question, 'STEPS').map(({ way }) => way)).not.toContain('AGAIN');
  });

  test('of a connection only the steps can be fewer, of what is in common nothing can', () => {
    const connection = { ...question, asks: 'CONNECTION', maxHops: 20 } as const;
    expect(waysOn(connection, 'STEPS')).toEqual([{ way: 'FEWER_HOPS', question: { ...connection, maxHops: 9 } }]);
    expect(waysOn({ ...question, asks: 'COMMON' }, 'STEPS')).toEqual([]);
  });

  test('what cannot be less is not offered', () => {
    expect(waysOn({ ...question, mode: 'SHORTEST', k: 1, maxHops: 1 }, 'STEPS')).toEqual([]);
  });
});
