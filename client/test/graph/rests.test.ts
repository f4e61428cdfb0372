import { describe, expect, test } from '@jest/globals';
import { fold } from '../../src/graph/folds/fold.js';
import { foldable, NO_FOLDS } from '../../src/graph/folds/folds.js';
import { restsOf, undrawnCounts } from '../../src/graph/folds/rests.js';
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
});
