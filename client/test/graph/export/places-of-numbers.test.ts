import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compose, type Composition } from '../../../src/graph/export/svg/compose.js';
import { waypoints } from '../../../src/graph/courses/way.js';
import { LAYOUTS } from '../../../src/graph/layout/types.js';
import { collide, type Turned } from '../../../src/graph/labels/turned.js';
import { actor, contentOf, line } from '../../support/export-content.js';
import { seedContent } from '../../support/seed-content.js';

/** The numbers that lie on something. */
function covering({ marks, rooms }: Composition) {
  const numbersOn = (others: readonly Turned[]): number[] =>
    marks.flatMap(({ room, relationship }) =>
      others.some((other) => other !== room && collide(other, room)) ? [relationship.number] : [],
    );
  return {
    symbols: numbersOn(rooms.map(({ symbol }) => symbol)),
    numbers: numbersOn(marks.map(({ room }) => room)),
    names: numbersOn(rooms.map(({ name }) => name)),
  };
}

describe.each(LAYOUTS)('the numbers of lines in the layout %s', (layout) => {
  test.each(['all', 'opening'] as const)(
    'of the seed (%s) lie on no symbol and on no other number, and on hardly any name',
    (which) => {
      const content = seedContent(layout, which);
      const composition = compose(content);
      expect(composition.marks).toHaveLength(content.relationships.length);
      const { symbols, numbers, names } = covering(composition);
      expect({ symbols, numbers }).toEqual({ symbols: [], numbers: [] });
      // Between two whose names have three lines there may be no room at all.
      expect(names.length).toBeLessThanOrEqual(Math.ceil(0.03 * content.relationships.length));
    },
  );
});

/** Entities on a grid, of a column, too, and lines between some of them, at most one between two. */
const grids = fc.record({
  columns: fc.integer({ min: 1, max: 4 }),
  count: fc.integer({ min: 2, max: 16 }),
  pairs: fc.uniqueArray(
    fc.tuple(fc.nat(15), fc.nat(15)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
    { maxLength: 12, selector: ([a, b]) => a * 16 + b },
  ),
});

const compositionOf = (columns: number, count: number, pairs: readonly (readonly [number, number])[]): Composition =>
  compose(
    contentOf(
      Array.from({ length: count }, (_, index) => actor(`e${index}`)),
      pairs.filter(([a, b]) => a !== b && b < count).map(([a, b]) => line(`e${a}`, `e${b}`)),
      {
        picture: new Map(
          Array.from({ length: count }, (_, index) => [
            `e${index}`,
            { x: 168 * (index % columns), y: 120 * Math.floor(index / columns), broughtBy: null },
          ]),
        ),
      },
    ),
  );

describe('lines and their numbers', () => {
  test('whoever stands in columns, no number lies on a symbol, a name or another number', () => {
    fc.assert(
      fc.property(grids, ({ columns, count, pairs }) => {
        expect(covering(compositionOf(columns, count, pairs))).toEqual({ symbols: [], numbers: [], names: [] });
      }),
      { numRuns: 60 },
    );
  });

  test('a line to somebody farther down the column goes around those between', () => {
    const { courses, rooms } = compositionOf(1, 3, [[0, 2]]);
    const between = rooms[1];
    const course = courses.get('e0-e2');
    if (!between || !course) throw new Error('nothing was drawn');
    expect(course.bend).not.toBeNull();
    for (const { x, y } of waypoints(course, 4))
      expect(collide(between.symbol, { centre: { x, y }, width: 1, height: 1, angle: 0 })).toBe(false);
  });

  test('a line that nobody stands in the way of is straight', () => {
    const { courses } = compositionOf(1, 2, [[0, 1]]);
    expect(courses.get('e0-e1')?.bend).toBeNull();
  });

  test('a number that stands beside its line is joined to it', () => {
    const content = seedContent('time', 'opening');
    const { marks, courses } = compose(content);
    const led = marks.flatMap(({ leader, relationship, room }) => (leader ? [{ leader, relationship, room }] : []));
    expect(led.length).toBeGreaterThan(0);
    for (const { leader, relationship, room } of led) {
      const course = courses.get(relationship.id);
      const points = course ? waypoints(course, 1) : [];
      expect(Math.min(...points.map(({ x, y }) => Math.hypot(x - leader.from.x, y - leader.from.y)))).toBeLessThan(1.5);
      expect(leader.to).toEqual(room.centre);
    }
  });
});
