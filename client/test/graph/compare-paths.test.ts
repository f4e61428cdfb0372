import { describe, expect, test } from '@jest/globals';
import { comparePaths, sidesOf, type ComparablePath } from '../../src/graph/paths/compare-paths.js';

/** A path over these entities; each hop's relationship is named after its two ends, or as `named` says. */
const path = (ids: string, named: Readonly<Record<string, string>> = {}): ComparablePath => ({
  entities: [...ids].map((id) => ({ id })),
  hops: [...ids].slice(1).map((id, index) => {
    const ends = `${ids[index]}${id}`;
    return { from: { id: ids[index] ?? '' }, to: { id }, relationship: { id: named[ends] ?? ends } };
  }),
});

const idsOf = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join('');
const endsOf = (hops: ComparablePath['hops']): string[] => hops.map(({ from, to }) => `${from.id}${to.id}`);

describe('comparing two paths', () => {
  test('tells what is shared from what only one has', () => {
    const { entities, hops } = comparePaths(path('abcz'), path('abdz'));
    expect([entities.both, entities.first, entities.second].map(idsOf)).toEqual(['abz', 'c', 'd']);
    expect([hops.both, hops.first, hops.second].map(endsOf)).toEqual([['ab'], ['bc', 'cz'], ['bd', 'dz']]);
  });

  test('a hop is the same hop the other way round, and by a parallel relationship', () => {
    expect(comparePaths(path('abc'), path('cba', { cb: 'other' })).hops).toMatchObject({ first: [], second: [] });
  });
});

describe('whose an element of the picture is', () => {
  test('nothing is brought out where no path is shown', () => {
    expect(sidesOf(null, path('ab')).size).toBe(0);
  });

  test('a path alone is the first', () => {
    expect(Object.fromEntries(sidesOf(path('ab'), null))).toEqual({ a: 'first', b: 'first', ab: 'first' });
  });

  test('of a hop in common both relationships are shared', () => {
    expect(Object.fromEntries(sidesOf(path('abc'), path('abd', { ab: 'parallel' })))).toEqual({
      a: 'both',
      b: 'both',
      ab: 'both',
      parallel: 'both',
      c: 'first',
      bc: 'first',
      d: 'second',
      bd: 'second',
    });
  });
});
