import { describe, expect, test } from '@jest/globals';
import {
  askingFor,
  avoiding,
  conditionCount,
  endsOf,
  isAskable,
  leadingThrough,
  loosen,
  NO_QUESTION,
  type PathQuestion,
  relevant,
  withActor,
} from '../../src/graph/paths/path-question.js';

const narrow: PathQuestion = {
  ...NO_QUESTION,
  from: ['a'],
  to: ['b'],
  maxHops: 2,
  types: ['LEADER_OF'],
  excludeTypes: ['CHARGED_WITH'],
  entityTypes: ['Person'],
  sources: ['s'],
  statuses: ['CONFIRMED'],
  direction: 'OUT',
  asOf: '2019',
  since: '2018',
  until: '2020-06',
  simultaneous: true,
  via: ['c'],
  avoid: ['d'],
  avoidRelationships: ['r'],
};

describe('loosening a path question', () => {
  test.each([
    'TYPES',
    'EXCLUDE_TYPES',
    'ENTITY_TYPES',
    'SOURCES',
    'STATUSES',
    'DIRECTION',
    'AS_OF',
    'DURING',
    'SIMULTANEOUS',
    'VIA',
    'AVOID',
    'AVOID_RELATIONSHIPS',
  ])('%s takes away one condition and leaves the rest', (constraint) => {
    const loosened = loosen(narrow, constraint, 3);
    expect(loosened && conditionCount(loosened)).toBe(conditionCount(narrow) - 1);
    expect(loosened).toMatchObject({ from: ['a'], to: ['b'], maxHops: 2 });
  });

  test('MAX_HOPS allows as many steps as it takes', () => {
    expect(loosen(narrow, 'MAX_HOPS', 4)).toEqual({ ...narrow, maxHops: 4 });
  });

  test('COMBINATION takes away every condition and keeps the ends', () => {
    expect(loosen(narrow, 'COMBINATION', 4)).toEqual({ ...NO_QUESTION, from: ['a'], to: ['b'], maxHops: 4 });
  });

  test('a condition the explorer does not have cannot be loosened', () => {
    expect(loosen(narrow, 'UNCONNECTED', 3)).toBeNull();
  });

  test('conditions are counted', () => {
    expect(conditionCount(NO_QUESTION)).toBe(0);
    expect(conditionCount(narrow)).toBe(12);
  });
});

describe('a question can be asked', () => {
  const ends = { ...NO_QUESTION, from: ['a'], to: ['b'] };

  test.each<Partial<PathQuestion>>([
    {},
    { asOf: '2019-03' },
    { since: '2019' },
    { until: '2019' },
    { since: '2019', until: '2019' },
    { since: '2019-06', until: '2019' },
    { since: '2019', until: '2020-01-05' },
    { from: ['a', 'c'], to: ['b', 'd'] },
  ])('with %j', (part) => {
    expect(isAskable({ ...ends, ...part })).toBe(true);
  });

  test.each<Partial<PathQuestion>>([
    { from: [] },
    { to: [] },
    { to: ['a'] },
    { from: ['a', 'c'], to: ['b', 'c'] },
    { asOf: '2019-13' },
    { since: 'soon' },
    { until: '2019-02-30' },
    { since: '2020', until: '2019-12' },
    { since: '2019-06', until: '2019-05-31' },
  ])('but not with %j', (part) => {
    expect(isAskable({ ...ends, ...part })).toBe(false);
  });
});

describe('by way of, and not through', () => {
  test('one actor is never asked for both ways', () => {
    const avoided = avoiding({ ...NO_QUESTION, via: ['c', 'd'] }, 'c');
    expect(avoided).toMatchObject({ via: ['d'], avoid: ['c'] });
    expect(leadingThrough(avoided, 'c')).toMatchObject({ via: ['d', 'c'], avoid: [] });
  });

  test('asking for it twice asks once', () => {
    expect(avoiding(avoiding(NO_QUESTION, 'c'), 'c').avoid).toEqual(['c']);
    expect(leadingThrough(leadingThrough(NO_QUESTION, 'c'), 'c').via).toEqual(['c']);
  });
});

describe('asking for something else of the same actors', () => {
  const paths = { ...NO_QUESTION, from: ['a'], to: ['b'], statuses: ['REPORTED'] as const };

  test('the ends are what is to be connected, and the conditions stay', () => {
    const connection = askingFor(paths, 'CONNECTION');
    expect(connection).toMatchObject({ asks: 'CONNECTION', actors: ['a', 'b'], statuses: ['REPORTED'] });
    expect(askingFor(connection, 'PATHS')).toMatchObject({ asks: 'PATHS', from: ['a'], to: ['b'] });
  });

  test('all shortest paths have the same ends, and cannot lead through anybody', () => {
    const every = askingFor({ ...paths, via: ['v'], avoid: ['x'] }, 'EVERY');
    expect(every).toMatchObject({ asks: 'EVERY', from: ['a'], to: ['b'] });
    expect(relevant(every)).toMatchObject({ via: [], avoid: ['x'], statuses: ['REPORTED'] });
    expect(endsOf(every)).toEqual(['a', 'b']);
    expect(askingFor(every, 'CONNECTION').actors).toEqual(['a', 'b']);
    expect(askingFor({ ...every, asks: 'COMMON', actors: ['c', 'd', 'e'] }, 'EVERY')).toMatchObject({
      from: ['c'],
      to: ['d', 'e'],
    });
  });

  test('of three actors, the way back leads from the first to either of the others', () => {
    const three = withActor(paths, 'c');
    expect(three).toMatchObject({ asks: 'CONNECTION', actors: ['a', 'b', 'c'] });
    expect(askingFor(three, 'PATHS')).toMatchObject({ from: ['a'], to: ['b', 'c'] });
    expect(askingFor(three, 'COMMON').actors).toEqual(['a', 'b', 'c']);
  });

  test('ends of several actors come back as they were', () => {
    const sets = { ...paths, from: ['a', 'c'], to: ['b'] };
    expect(askingFor(askingFor(sets, 'COMMON'), 'PATHS')).toMatchObject({ from: ['a', 'c'], to: ['b'] });
  });

  test('an actor added is avoided no more', () => {
    expect(withActor({ ...paths, avoid: ['c'] }, 'c')).toMatchObject({ actors: ['a', 'b', 'c'], avoid: [] });
  });

  test('two actors are asked about at least', () => {
    const one = { ...NO_QUESTION, asks: 'COMMON' as const, actors: ['a'] };
    expect(isAskable(one)).toBe(false);
    expect(isAskable(withActor(one, 'b'))).toBe(true);
  });

  test('conditions that what is asked for cannot have do not count', () => {
    expect(conditionCount(askingFor(narrow, 'CONNECTION'))).toBe(conditionCount(narrow) - 3);
    expect(conditionCount(askingFor(narrow, 'COMMON'))).toBe(conditionCount(narrow) - 4);
  });
});
