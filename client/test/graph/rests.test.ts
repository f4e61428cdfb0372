import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../src/graph/fold.js';
import { foldable, NO_FOLDS } from '../../src/graph/folds.js';
import { overlaps } from '../../src/graph/geometry.js';
import { offsetBeside, restsOf, undrawnCounts } from '../../src/graph/rests.js';
import type { Placed } from '../../src/graph/picture.js';
import type { Records } from '../../src/graph/records.js';
import { pictureOf, recordsOf } from '../support/pictures.js';

/** The same records, but of a graph in which an entity has so many relationships. */
const withDegree = (records: Records, id: string, degree: number): Records => ({
  ...records,
  entities: new Map([...records.entities].map(([one, entity]) => [one, one === id ? { ...entity, degree } : entity])),
});

describe('what is not drawn of an entity', () => {
  const records = withDegree(recordsOf(['hub', 'a'], ['hub', 'b'], ['b', 'hub'], ['hub', 'hub']), 'hub', 104);

  test('is counted in relationships, each once', () => {
    expect(undrawnCounts(pictureOf({ hub: null, a: 'hub', b: 'hub' }), NO_FOLDS, records).get('hub')).toBe(100);
    expect(undrawnCounts(pictureOf({ hub: null }), NO_FOLDS, records).get('hub')).toBe(103);
  });

  test('is not what is folded beside it', () => {
    const picture = pictureOf({ hub: null, a: 'hub', b: 'hub' });
    const after = fold({ picture, folds: NO_FOLDS }, 'hub', foldable(picture, NO_FOLDS, records, 'hub', new Set()));
    expect([...after.picture.keys()]).toEqual(['hub']);
    expect(undrawnCounts(after.picture, after.folds, records).get('hub')).toBe(100);
  });

  test('is said of those that were expanded only, and of none whose whole is drawn', () => {
    expect(restsOf(pictureOf({ hub: null, a: 'hub' }), NO_FOLDS, records)).toEqual([{ hub: 'hub', count: 102 }]);
    expect(restsOf(pictureOf({ hub: null, a: null }), NO_FOLDS, records)).toEqual([]);
    expect(restsOf(pictureOf({ a: null, hub: 'a' }), NO_FOLDS, withDegree(recordsOf(['a', 'hub']), 'a', 1))).toEqual(
      [],
    );
  });

  test('stands beside the entity, and covers nobody where there is room', () => {
    const places = fc.array(
      fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) }),
      {
        maxLength: 2,
      },
    );
    fc.assert(
      fc.property(places, (others) => {
        const picture = new Map<string, Placed>([
          ['hub', { x: 0, y: 0, broughtBy: null }],
          ...others.map((place, index) => [`e${index}`, { ...place, broughtBy: 'hub' }] as const),
        ]);
        const at = offsetBeside(picture, 'hub');
        expect(Math.hypot(at.x, at.y)).toBeLessThan(332);
        expect([{ x: 0, y: 0 }, ...others].filter((other) => overlaps(other, at))).toEqual([]);
      }),
    );
  });

  test('stands where those stood that are folded, and two signs never stand in one place, however crowded it is', () => {
    const all = Array.from({ length: 400 }, (_, index) => ({
      x: (index % 20) * 60 - 600,
      y: Math.floor(index / 20) * 60 - 600,
    }));
    const crowd = new Map<string, Placed>([
      ['hub', { x: 0, y: 0, broughtBy: null }],
      ...all.map((place, index) => [`e${index}`, { ...place, broughtBy: 'hub' }] as const),
    ]);
    const first = offsetBeside(crowd, 'hub');
    expect(offsetBeside(crowd, 'hub', [first])).not.toEqual(first);
    const stood = [
      { x: 100, y: 0 },
      { x: 1_500, y: 0 },
    ];
    expect(offsetBeside(crowd, 'hub', [], stood)).toEqual({ x: 1_500, y: 0 });
  });
});
