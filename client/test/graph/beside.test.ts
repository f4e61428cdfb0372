import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { offsetBeside, roomAround } from '../../src/graph/beside.js';
import { BOX, type Bounds } from '../../src/graph/geometry.js';
import type { Point } from '../../src/graph/picture.js';

/** What an entity takes, with its name beneath it. */
const roomWithName = ({ x, y }: Point): Bounds => ({
  x1: x - BOX.halfWidth,
  y1: y - BOX.above,
  x2: x + BOX.halfWidth,
  y2: y + BOX.below,
});

const HUB = { x: 0, y: 0 };
const EVERYWHERE = { x1: -9_000, y1: -9_000, x2: 9_000, y2: 9_000 };
const SIGN = { hub: HUB, width: 120, height: 44, preferred: [] };

const meet = (a: Bounds, b: Bounds): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

describe('a sign beside an entity', () => {
  const places = fc.array(
    fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) }),
    { maxLength: 3 },
  );

  test('covers nobody where there is room, and is near, however large it is', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 40, max: 400 }), (others, width) => {
        const entities = [HUB, ...others].map(roomWithName);
        const at = offsetBeside({ ...SIGN, width }, { entities, signs: [], view: EVERYWHERE });
        const room = roomAround(at, width, SIGN.height);
        expect(entities.filter((other) => meet(other, room))).toEqual([]);
        expect(Math.hypot(at.x, at.y)).toBeLessThan(420 * Math.max(1, width / 156) + 2);
      }),
    );
  });

  test('stands where it is seen, unless that covers two more', () => {
    const entities = [roomWithName(HUB)];
    const view = { x1: -400, y1: -400, x2: 0, y2: 400 };
    expect(offsetBeside(SIGN, { entities, signs: [], view }).x).toBeLessThan(-50);
    const left: Point[] = [-700, -500, -300, -100].flatMap((x) => [-400, -200, 0, 200, 400].map((y) => ({ x, y })));
    const crowded = [...entities, ...[...left, ...left].map(({ x, y }) => roomAround({ x, y }, 200, 200))];
    expect(offsetBeside(SIGN, { entities: crowded, signs: [], view }).x).toBeGreaterThan(0);
  });

  test('stands where those stood that are folded, and two never stand in one place, however crowded it is', () => {
    const crowd = Array.from({ length: 400 }, (_, index) =>
      roomWithName({ x: (index % 20) * 60 - 600, y: Math.floor(index / 20) * 60 - 600 }),
    );
    const all = { entities: crowd, signs: [], view: EVERYWHERE };
    const first = offsetBeside(SIGN, all);
    const second = offsetBeside(SIGN, { ...all, signs: [roomAround(first, SIGN.width, SIGN.height)] });
    expect(meet(roomAround(first, SIGN.width, SIGN.height), roomAround(second, SIGN.width, SIGN.height))).toBe(false);
    const stood = [
      { x: 100, y: 0 },
      { x: 1_500, y: 0 },
    ];
    expect(offsetBeside({ ...SIGN, preferred: stood }, all)).toEqual({ x: 1_500, y: 0 });
  });
});
