import { describe, expect, test } from '@jest/globals';
import {
  addEntities,
  collapsible,
  drawnEntities,
  drawnRelationships,
  EMPTY_PICTURE,
  moveEntities,
  pinEntities,
  removeEntities,
} from '../../src/graph/picture.js';
import { pictureOf, recordsOf } from '../support/pictures.js';

describe('what is on the canvas', () => {
  test('entities already drawn stay where they are when added again', () => {
    const before = pictureOf({ a: null });
    const after = addEntities(
      before,
      new Map([
        ['a', { x: 99, y: 99 }],
        ['b', { x: 5, y: 6 }],
      ]),
      'a',
    );
    expect(after.get('a')).toEqual({ x: 0, y: 0, broughtBy: null });
    expect(after.get('b')).toEqual({ x: 5, y: 6, broughtBy: 'a' });
    expect(before.has('b')).toBe(false);
  });

  test('places are whole pixels', () => {
    const picture = addEntities(EMPTY_PICTURE, new Map([['a', { x: 1.4, y: 2.6 }]]), null);
    expect(picture.get('a')).toEqual({ x: 1, y: 3, broughtBy: null });
    expect(moveEntities(picture, new Map([['a', { x: 7.5, y: 2.2 }]])).get('a')).toMatchObject({ x: 8, y: 2 });
  });

  test('changing nothing gives the very same picture, so that it is no step to undo', () => {
    const picture = pictureOf({ a: null });
    expect(addEntities(picture, new Map([['a', { x: 3, y: 3 }]]), null)).toBe(picture);
    expect(removeEntities(picture, ['nobody'])).toBe(picture);
    expect(
      moveEntities(
        picture,
        new Map([
          ['a', { x: 0.3, y: 0 }],
          ['nobody', { x: 1, y: 1 }],
        ]),
      ),
    ).toBe(picture);
  });

  test('nobody is said to have brought itself', () => {
    expect(addEntities(EMPTY_PICTURE, new Map([['a', { x: 0, y: 0 }]]), 'a').get('a')?.broughtBy).toBeNull();
  });

  test('relationships are drawn when both ends are', () => {
    const records = recordsOf(['a', 'b'], ['b', 'c'], ['a', 'a']);
    expect(drawnRelationships(pictureOf({ a: null, b: null }), records).map(({ id }) => id)).toEqual(['a-a', 'a-b']);
    expect(drawnEntities(pictureOf({ c: null, a: null }), records).map(({ id }) => id)).toEqual(['c', 'a']);
  });
});

describe('collapsing', () => {
  const records = recordsOf(['hub', 'leaf'], ['hub', 'tied'], ['tied', 'other'], ['hub', 'asked'], ['leaf', 'leaf']);

  test('takes away what the expansion brought and nothing else holds', () => {
    const picture = pictureOf({ hub: null, leaf: 'hub', tied: 'hub', other: null, asked: null });
    expect(collapsible(picture, records, 'hub')).toEqual(['leaf']);
  });

  test('takes nothing from an entity that brought nothing', () => {
    expect(collapsible(pictureOf({ hub: null, leaf: null }), records, 'hub')).toEqual([]);
  });

  test('what was tied to something else goes once that is gone', () => {
    expect(collapsible(pictureOf({ hub: null, tied: 'hub' }), records, 'hub')).toEqual(['tied']);
  });
});

describe('pinning', () => {
  test('pins and lets go, and changes nothing where there is nothing to change', () => {
    const picture = pictureOf({ a: null, b: 'a' });
    const pinned = pinEntities(picture, ['b', 'nobody'], true);
    expect(pinned.get('b')).toEqual({ x: 200, y: 0, broughtBy: 'a', pinned: true });
    expect(pinEntities(pinned, ['b'], true)).toBe(pinned);
    expect(pinEntities(pinned, ['b'], false)).toEqual(picture);
    expect(moveEntities(pinned, new Map([['b', { x: 5, y: 5 }]])).get('b')?.pinned).toBe(true);
  });
});
