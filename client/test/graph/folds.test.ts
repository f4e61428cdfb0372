import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../src/graph/folds/fold.js';
import { encodeFolds, readFolds } from '../../src/graph/folds/folds-in-address.js';
import { crowded } from '../../src/graph/labels/crowded.js';
import {
  foldable,
  foldedIds,
  foldedLines,
  foldsBeside,
  foldsWithout,
  NO_FOLDS,
  placesOf,
  type FoldedPicture,
} from '../../src/graph/folds/folds.js';
import { moveEntities, type Picture, type Placed } from '../../src/graph/picture.js';
import type { Records } from '../../src/graph/records.js';
import { graphs, pictureOf, recordsOf, relationship } from '../support/pictures.js';

const NOBODY: ReadonlySet<string> = new Set();

/** The same records, but these entities are of another type. */
const withType = (records: Records, type: string, ids: readonly string[]): Records => ({
  ...records,
  entities: new Map([...records.entities].map(([id, one]) => [id, ids.includes(id) ? { ...one, type } : one])),
});

const foldAll = (picture: Picture, records: Records, hub: string): FoldedPicture =>
  fold({ picture, folds: NO_FOLDS }, hub, foldable(picture, NO_FOLDS, records, hub, NOBODY));

describe('folding neighbours', () => {
  const records = withType(
    recordsOf(['hub', 'a'], ['b', 'hub'], ['hub', 'c'], ['hub', 'p'], ['hub', 'q'], ['hub', 'tied'], ['tied', 'far']),
    'Party',
    ['p', 'q'],
  );
  const picture = pictureOf({ hub: null, a: 'hub', b: 'hub', c: null, p: 'hub', q: 'hub', tied: 'hub', far: null });

  test('puts those that hold on to nothing else into one sign for each type', () => {
    const { picture: left, folds } = foldAll(picture, records, 'hub');
    expect([...left.keys()]).toEqual(['hub', 'tied', 'far']);
    expect(folds.map(({ hub, type, members }) => [hub, type, members.map(({ id }) => id)])).toEqual([
      ['hub', 'Person', ['a', 'b', 'c']],
      ['hub', 'Party', ['p', 'q']],
    ]);
    expect(foldedLines(folds, records)).toEqual(new Map([['hub', 5]]));
  });

  test('leaves who is alone of its type, pinned, on the path shown, or has something folded itself', () => {
    const pinned = new Map([...picture, ['p', { x: 0, y: 0, broughtBy: 'hub', pinned: true }]] as [string, Placed][]);
    expect([...foldable(pinned, NO_FOLDS, records, 'hub', new Set(['a'])).entries()]).toEqual([['Person', ['b', 'c']]]);
    const ofA = [{ hub: 'a', type: 'Person', members: [{ id: 'x', x: 1, y: 1, broughtBy: 'a' }] }];
    expect(foldable(picture, ofA, records, 'hub', NOBODY).get('Person')).toEqual(['b', 'c']);
    // A sign for another type takes nobody in.
    const ofHub = ofA.map((one) => ({ ...one, hub: 'hub' }));
    const alone = pictureOf({ hub: null, p: 'hub' });
    expect(foldable(alone, ofHub, records, 'hub', NOBODY).size).toBe(0);
  });

  test('takes a latecomer into the sign that is there', () => {
    const few = foldAll(pictureOf({ hub: null, a: 'hub', b: 'hub' }), records, 'hub');
    const later = new Map([...few.picture, ['c', { x: 9, y: 9, broughtBy: 'hub' }]] as [string, Placed][]);
    const { folds } = fold({ ...few, picture: later }, 'hub', foldable(later, few.folds, records, 'hub', NOBODY));
    expect(folds).toHaveLength(1);
    expect(foldedIds(folds)).toEqual(['a', 'b', 'c']);
  });

  test('reads from the address who brought whom, the hub or anybody else', () => {
    const members = ['hub', 'other', null].map((broughtBy, x) => ({ id: `${x}`, x, y: 0, broughtBy }));
    const folds = [{ hub: 'hub', type: 'Person', members }];
    expect(readFolds(encodeFolds(folds), 'folds')).toEqual(folds);
  });

  test('who is folded moves with its hub', () => {
    const { picture: left, folds } = foldAll(picture, records, 'hub');
    const moved = moveEntities(left, new Map([['hub', { x: 50, y: 70 }]]));
    expect(placesOf(folds, moved).get('a')).toEqual({ x: 250, y: 70, broughtBy: 'hub' });
  });

  test('who is drawn again, or whose hub is gone, is folded no more', () => {
    const { picture: left, folds } = foldAll(picture, records, 'hub');
    const back = new Map([...left, ['a', { x: 0, y: 0, broughtBy: null }]] as [string, Placed][]);
    expect(foldedIds(foldsBeside(folds, back))).toEqual(['b', 'c', 'p', 'q']);
    expect(foldsBeside(folds, pictureOf({ tied: null }))).toEqual([]);
    expect(foldsBeside(folds, left)).toBe(folds);
    expect(foldsWithout(folds, (id) => 'pq'.includes(id)).map(({ type }) => type)).toEqual(['Person']);
  });

  test('who would cover somebody is told', () => {
    const { picture: left, folds } = foldAll(picture, records, 'hub');
    const places = placesOf(folds, left);
    expect(crowded(places, left.values())).toEqual([]);
    const taken = moveEntities(left, new Map([['far', { x: 210, y: 5 }]]));
    expect(crowded(places, taken.values())).toEqual(['a']);
  });

  test('opening brings back exactly what was there, in any graph; nobody is lost or in both', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), ({ ids, lines }, at) => {
        const known: Records = {
          entities: recordsOf(...ids.map((id): [string, string] => [id, id])).entities,
          relationships: new Map(lines.map(({ source, target }, i) => [`${i}`, relationship(source, target)])),
        };
        const all = pictureOf(Object.fromEntries(ids.map((id) => [id, null])));
        const hub = ids[at % ids.length] ?? '';
        const { picture: left, folds } = foldAll(all, known, hub);
        const away = foldedIds(folds);
        expect(away.filter((id) => left.has(id))).toEqual([]);
        expect(left.size + away.length).toBe(all.size);
        // What stays loses no relationship but those to what is folded.
        const ends = lines.flatMap(({ source, target }) =>
          away.includes(source) ? target : away.includes(target) ? source : [],
        );
        expect(ends.filter((id) => id !== hub && !away.includes(id))).toEqual([]);
        const places = placesOf(folds, left);
        expect(crowded(places, left.values())).toEqual([]);
        expect(new Map([...left, ...places])).toEqual(
          new Map([...left.keys(), ...away].map((id) => [id, all.get(id)])),
        );
      }),
    );
  });
});
