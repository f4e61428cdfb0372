import { describe, expect, test } from '@jest/globals';
import { constraintMessage, limitMessage, relaxationMessage } from '../../src/paths/messages.js';

describe('messages', () => {
  test('say what stands in the way', () => {
    expect(constraintMessage('AVOID')).toBe('Every path passes through an entity that is to be avoided.');
  });

  test('say what to loosen and what that gives', () => {
    expect(relaxationMessage({ constraint: 'VIA', length: 1 })).toBe(
      'Without the entities to pass through, the shortest path has 1 hop.',
    );
    expect(relaxationMessage({ constraint: 'SIMULTANEOUS', length: 3 })).toBe(
      'With hops that held at different times, the shortest path has 3 hops.',
    );
  });

  test('say how far a stopped search came and what to try', () => {
    const stopped = {
      kind: 'LIMIT',
      stoppedBy: 'STEPS',
      explored: 50,
      searchedHops: 0,
      searchedCost: 0,
      paths: [],
    } as const;
    const path = { entities: [], hops: [], cost: 1, weakest: 0, validDuring: null };
    expect(limitMessage(stopped)).toBe(
      'The search was stopped after 50 steps. It is not known whether there is a path. Ask for fewer paths or fewer hops, or filter more narrowly.',
    );
    expect(limitMessage({ ...stopped, searchedHops: 1 })).toContain('There is no path of up to 1 hop.');
    expect(limitMessage({ ...stopped, searchedHops: 4, paths: [path] })).toContain(
      'The best path was found. Of those of up to 4 hops none is missing.',
    );
    expect(limitMessage({ ...stopped, searchedCost: 2.5, paths: [path, path] })).toContain(
      'The 2 best paths were found. Of those with a cost of up to 2.5 none is missing.',
    );
    expect(limitMessage({ ...stopped, stoppedBy: 'TIME' })).toContain('took too long');
  });
});
