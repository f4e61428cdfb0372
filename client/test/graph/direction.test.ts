import { describe, expect, test } from '@jest/globals';
import { towards } from '../../src/graph/direction.js';

const places = new Map([
  ['east', { x: 100, y: 10 }],
  ['further-east', { x: 200, y: 0 }],
  ['north', { x: 0, y: -100 }],
  ['here', { x: 0, y: 0 }],
]);

describe('arrow keys', () => {
  test.each([
    ['right', 'east'],
    ['up', 'north'],
    ['left', null],
    ['down', null],
  ] as const)('%s leads to %s', (direction, id) => {
    expect(towards({ x: 0, y: 0 }, places, direction)).toBe(id);
  });

  test('what lies straight ahead is preferred to what lies off to the side', () => {
    const two = new Map([
      ['ahead', { x: 120, y: 0 }],
      ['aside', { x: 60, y: 90 }],
    ]);
    expect(towards({ x: 0, y: 0 }, two, 'right')).toBe('ahead');
  });
});
