import { expect, test } from '@jest/globals';
import { leastConnected, linesByEnd } from '../../src/graph/connected.js';

test('the least connected come first, ties in the order of their ids', () => {
  const entities = [
    { id: 'hub', degree: 40 },
    { id: 'b', degree: 2 },
    { id: 'a', degree: 2 },
    { id: 'leaf', degree: 1 },
  ];
  expect(leastConnected(entities)).toEqual(['leaf', 'a', 'b', 'hub']);
});

test('lines are found by their ends, in order, and one from something to itself once', () => {
  const there = { source: 'a', target: 'b' };
  const loop = { source: 'b', target: 'b' };
  const back = { source: 'b', target: 'a' };
  const byEnd = linesByEnd([there, loop, back]);
  expect(byEnd.get('a')).toEqual([there, back]);
  expect(byEnd.get('b')).toEqual([there, loop, back]);
});
