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
    const message = (searchedHops: number) =>
      limitMessage({ kind: 'LIMIT', stoppedBy: 'STEPS', explored: 50, searchedHops, paths: [] });
    expect(message(0)).toBe(
      'The search was stopped after 50 steps. It is not known whether there is a path. Ask for fewer paths or fewer hops, or filter more narrowly.',
    );
    expect(message(1)).toContain('All paths of up to 1 hop were found.');
    expect(message(4)).toContain('All paths of up to 4 hops were found.');
  });
});
