import { expect, test } from '@jest/globals';
import { leastConnected } from '../../src/graph/connected.js';

test('the least connected come first, ties in the order of their ids', () => {
  const entities = [
    { id: 'hub', degree: 40 },
    { id: 'b', degree: 2 },
    { id: 'a', degree: 2 },
    { id: 'leaf', degree: 1 },
  ];
  expect(leastConnected(entities)).toEqual(['leaf', 'a', 'b', 'hub']);
});
