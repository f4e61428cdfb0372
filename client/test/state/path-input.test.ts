import { describe, expect, test } from '@jest/globals';
import {
  askedWithoutAllegations,
  toCommonVariables,
  toConnectInput,
  toPathInput,
} from '../../src/state/paths/path-input.js';
import { NO_QUESTION } from '../../src/graph/paths/path-question.js';

const ends = { ...NO_QUESTION, from: ['a', 'c'], to: ['b'] };

describe('a path question in the words of the API', () => {
  test('names only what is asked for', () => {
    expect(toPathInput(ends)).toEqual({
      from: ['a', 'c'],
      to: ['b'],
      mode: 'SHORTEST',
      k: 5,
      maxHops: 6,
      filter: { direction: 'ANY' },
      simultaneous: false,
    });
  });

  test('names every condition', () => {
    const question = {
      ...ends,
      types: ['LEADER_OF'],
      excludeTypes: ['CHARGED_WITH'],
      entityTypes: ['Person'],
      sources: ['s'],
      statuses: ['REPORTED'] as const,
      asOf: '2019',
      since: '2018',
      via: ['v'],
      avoid: ['x'],
      avoidRelationships: ['r'],
    };
    expect(toPathInput(question)).toMatchObject({
      filter: {
        types: ['LEADER_OF'],
        excludeTypes: ['CHARGED_WITH'],
        entityTypes: ['Person'],
        sources: ['s'],
        statuses: ['REPORTED'],
        asOf: '2019',
        during: '2018/..',
      },
      via: ['v'],
      avoid: ['x'],
      avoidRelationships: ['r'],
    });
  });

  test('sends costs only with the mode that counts them, as the API refuses them with any other', () => {
    const costs = [{ type: 'LEADER_OF', cost: 0.5 }];
    expect(toPathInput({ ...ends, costs })).not.toHaveProperty('costs');
    expect(toPathInput({ ...ends, costs, mode: 'K_SHORTEST' })).toMatchObject({ costs });
  });
});

describe('a question about several actors in the words of the API', () => {
  const several = { ...NO_QUESTION, actors: ['a', 'b', 'c'], direction: 'OUT', maxHops: 20, avoid: ['x'] } as const;

  test('a connection has no direction, and leads no further than the API allows', () => {
    expect(toConnectInput({ ...several, asks: 'CONNECTION', weigh: 'SPECIFIC' })).toEqual({
      ids: ['a', 'b', 'c'],
      weigh: 'SPECIFIC',
      maxHops: 10,
      filter: { direction: 'ANY' },
      avoid: ['x'],
    });
  });

  test('what is in common is common to no more actors than there are', () => {
    expect(toCommonVariables({ ...several, asks: 'COMMON', atLeast: 5 })).toEqual({
      ids: ['a', 'b', 'c'],
      filter: { direction: 'OUT' },
      atLeast: 3,
    });
  });
});

describe('the question whether two ends are connected without allegations', () => {
  test('is about the two ends of the path, and only narrows the evidence', () => {
    const question = { ...ends, statuses: ['REPORTED', 'ALLEGED'] as const, avoid: ['x'] };
    expect(askedWithoutAllegations(question, 'c', 'b')).toEqual({
      ...question,
      from: ['c'],
      to: ['b'],
      k: 1,
      statuses: ['REPORTED'],
    });
    expect(askedWithoutAllegations(ends, 'a', 'b')?.statuses).toEqual(['CONFIRMED', 'REPORTED']);
  });

  test('cannot be asked where only allegations were asked for', () => {
    expect(askedWithoutAllegations({ ...ends, statuses: ['ALLEGED'] }, 'a', 'b')).toBeNull();
  });
});
