import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { overlaps } from '../../src/graph/geometry.js';
import { alongYears, beganIn, yearOf } from '../../src/graph/layout/began.js';
import { layOut } from '../../src/graph/layout/lay-out.js';
import { LAYOUTS, type LayoutInput, type LayoutResult } from '../../src/graph/layout/types.js';
import { standingElsewhere } from '../../src/graph/layout/guides.js';
import { readableStops } from '../../src/graph/layout/readable-stops.js';
import { addEntities, moveEntities, type Point } from '../../src/graph/picture.js';
import { graphs } from '../support/pictures.js';

const DATES = [null, '1465', '1991-12-16', '1998', '2019-03', '2019-06-09', '2022-01-05'];
const TYPES = ['Person', 'TradeUnion', 'Country'];

/** Graphs with types and dates, and a few entities pinned far apart. */
const inputs = graphs.chain(({ ids, lines }) =>
  fc
    .record({
      dates: fc.array(fc.constantFrom(...DATES), { minLength: ids.length, maxLength: ids.length }),
      types: fc.array(fc.constantFrom(...TYPES), { minLength: ids.length, maxLength: ids.length }),
      pins: fc.uniqueArray(fc.nat(ids.length - 1), { maxLength: 3 }),
      focus: fc.option(fc.constantFrom(...ids)),
      since: fc.constantFrom(...DATES),
    })
    .map(({ dates, types, pins, focus, since }): LayoutInput => ({
      entities: ids.map((id, index) => ({ id, type: types[index] ?? '', since: dates[index] ?? null })),
      lines: lines.map((line) => ({ ...line, since })),
      pinned: new Map(pins.map((pin, index) => [ids[pin] ?? '', { x: index * 900, y: 300 - index * 300 }])),
      aside: new Map(),
      focus,
    })),
);

const overlapping = (places: ReadonlyMap<string, Point>): string[] => {
  const all = [...places];
  return all.flatMap(([id, at], index) =>
    all.slice(index + 1).flatMap(([other, there]) => (overlaps(at, there) ? `${id} and ${other}` : [])),
  );
};

const sorted = ({ places, guides }: LayoutResult) => ({ places: [...places].sort(), guides });

describe.each(LAYOUTS)('the layout %s', (name) => {
  test('gives everybody a whole pixel of room, whatever the graph, and the pinned the places they have', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { places } = layOut(name, input);
        expect([...places.keys()].sort()).toEqual(input.entities.map(({ id }) => id).sort());
        expect(overlapping(places)).toEqual([]);
        expect([...places.values()].every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
        for (const [id, place] of input.pinned) expect(places.get(id)).toEqual(place);
      }),
      { numRuns: 40 },
    );
  });

  test('looks the same for the same graph, whatever order it comes in', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { entities, lines } = input;
        const turned = { ...input, entities: [...entities].reverse(), lines: [...lines].reverse() };
        expect(sorted(layOut(name, turned))).toEqual(sorted(layOut(name, input)));
      }),
      { numRuns: 20 },
    );
  });
});

describe('who is out of sight', () => {
  test('moves nobody in sight, and covers nobody when seen again', () => {
    fc.assert(
      fc.property(inputs, fc.array(fc.tuple(fc.nat(900), fc.nat(900)), { maxLength: 8 }), (seen, away) => {
        const aside = new Map(away.map(([x, y], index) => [`away${index}`, { x: x * 2 - 900, y: y * 2 - 900 }]));
        const alone = layOut('force', seen).places;
        const { places } = layOut('force', { ...seen, aside });
        for (const [id, place] of alone) expect(places.get(id)).toEqual(place);
        expect(places.size).toBe(alone.size + aside.size);
        expect(overlapping(places)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('stays where it was where there is room', () => {
    const aside = new Map([['far', { x: 5_000, y: 5_000 }]]);
    expect(layOut('force', input({ entities: [actor('a')], aside })).places.get('far')).toEqual({ x: 5_000, y: 5_000 });
  });
});

const input = (part: Partial<LayoutInput>): LayoutInput => ({
  entities: [],
  lines: [],
  pinned: new Map(),
  aside: new Map(),
  focus: null,
  ...part,
});
const actor = (id: string, since: string | null = null, type = 'Person') => ({ id, type, since });
const line = (source: string, target: string, since: string | null = null) => ({ source, target, since });

describe('by time', () => {
  test('who began later stands further right, whatever else there is', () => {
    fc.assert(
      fc.property(inputs, (any) => {
        const { places } = layOut('time', { ...any, pinned: new Map() });
        const years = beganIn(any.entities, any.lines);
        const along = [...years].sort((a, b) => a[1] - b[1]).map(([id]) => places.get(id)?.x ?? 0);
        expect(along).toEqual([...along].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });

  test('everybody stands at their date on the axis, and those without one in a column of their own', () => {
    const entities = [actor('a', '1991'), actor('b', '2019-07'), actor('c'), actor('d')];
    const { places, guides } = layOut('time', input({ entities, lines: [line('a', 'c', '2022-01')] }));
    if (guides?.kind !== 'years') throw new Error('there is no axis');
    for (const [id, date] of [
      ['a', '1991'],
      ['b', '2019-07'],
      ['c', '2022-01'],
    ] as const)
      expect(places.get(id)?.x).toBeCloseTo(alongYears(guides.stops, yearOf(date)), -1);
    expect(guides.undated).toBe(places.get('d')?.x);
    expect(guides.undated).toBeLessThan(places.get('a')?.x ?? 0);
  });
});

describe('in rings', () => {
  test('the nearer by steps, the nearer to the one asked for', () => {
    const entities = ['a', 'b', 'c', 'd', 'e'].map((id) => actor(id));
    const lines = [line('a', 'b'), line('b', 'c'), line('c', 'd'), line('a', 'e')];
    const { places } = layOut('concentric', input({ entities, lines, focus: 'b' }));
    const from = (id: string): number =>
      Math.hypot(
        (places.get(id)?.x ?? 0) - (places.get('b')?.x ?? 0),
        (places.get(id)?.y ?? 0) - (places.get('b')?.y ?? 0),
      );
    expect(Math.abs(from('a') - from('c'))).toBeLessThan(2);
    expect(Math.min(from('d'), from('e'))).toBeGreaterThan(from('a') + 100);
  });
});

describe('in layers', () => {
  test('relationships lead downwards where they can, also in a large graph', () => {
    for (const size of [20, 700]) {
      const entities = Array.from({ length: size }, (_, index) => actor(`e${index}`));
      const lines = entities.slice(1).map(({ id }, index) => line(`e${Math.floor(index / 3)}`, id));
      const { places } = layOut('layers', input({ entities, lines }));
      const upwards = lines.filter(
        ({ source, target }) => (places.get(source)?.y ?? 0) >= (places.get(target)?.y ?? 0),
      );
      expect(upwards).toEqual([]);
    }
  });
});

describe('by type', () => {
  test('everybody stands in the box of their type, and no two boxes meet', () => {
    const entities = Array.from({ length: 30 }, (_, index) => actor(`e${index}`, null, TYPES[index % 7] ?? 'Event'));
    const { places, guides } = layOut('types', input({ entities }));
    if (guides?.kind !== 'groups') throw new Error('there are no groups');
    const boxOf = new Map(guides.boxes.map((box) => [box.type, box]));
    for (const { id, type } of entities) {
      const [at, box] = [places.get(id), boxOf.get(type)];
      if (!at || !box) throw new Error(`${id} has no box`);
      expect(at.x > box.x && at.x < box.x + box.width && at.y > box.y && at.y < box.y + box.height).toBe(true);
    }
    const apart = guides.boxes.every((a, index) =>
      guides.boxes
        .slice(index + 1)
        .every((b) => a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y),
    );
    expect(apart).toBe(true);
  });
});

describe('what is drawn behind a picture', () => {
  const entities = [actor('a', '1991'), actor('b', '2019', 'TradeUnion'), actor('c', '2022'), actor('d')];

  test.each(['time', 'types'] as const)('has everybody where they stand after a layout (%s)', (name) => {
    fc.assert(
      fc.property(inputs, (any) => {
        const { places, guides } = layOut(name, { ...any, pinned: new Map() });
        const picture = addEntities(new Map(), places, null);
        expect(guides && standingElsewhere(picture, guides, any.entities, any.lines)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  test('says nobody stands elsewhere where nobody has a date', () => {
    const undated = [actor('a'), actor('b')];
    const { places, guides } = layOut('time', input({ entities: undated }));
    expect(guides && standingElsewhere(addEntities(new Map(), places, null), guides, undated, [])).toBe(0);
  });

  test.each(['time', 'types'] as const)('counts who was moved, and says nothing once that is most (%s)', (name) => {
    const { places, guides } = layOut(name, input({ entities }));
    if (!guides) throw new Error('there are no guides');
    const laidOut = addEntities(new Map(), places, null);
    const away = (ids: readonly string[]) => new Map(ids.map((id, index) => [id, { x: 5000 + 200 * index, y: 5000 }]));
    const count = (ids: readonly string[]) => standingElsewhere(moveEntities(laidOut, away(ids)), guides, entities, []);
    expect(count(['b'])).toBe(1);
    expect(count(['b', 'c'])).toBe(2);
    expect(count(['a', 'b', 'c'])).toBeNull();
  });

  test('writes out years with room for each', () => {
    expect(
      readableStops(
        [
          [1990, 0],
          [1991, 30],
          [1992, 60],
          [1993, 95],
        ],
        50,
      ),
    ).toEqual([
      [1990, 0],
      [1992, 60],
    ]);
  });
});
