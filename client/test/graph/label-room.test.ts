import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FORCED, placeLabels, wayTo, type LabelledLine } from '../../src/graph/labels/label-room.js';
import { collide, depthOf, type Turned } from '../../src/graph/labels/turned.js';

const box = (x: number, y: number, angle = 0): Turned => ({ centre: { x, y }, width: 40, height: 10, angle });

const line = (id: string, y: number, priority = 0): LabelledLine => ({
  id,
  from: { x: 0, y },
  to: { x: 300, y },
  bend: null,
  width: 80,
  height: 12,
  priority,
});

describe('room for labels', () => {
  test('turned rectangles share area or they do not', () => {
    expect(collide(box(0, 0), box(39, 0))).toBe(true);
    expect(collide(box(0, 0), box(41, 0))).toBe(false);
    expect(collide(box(0, 0), box(0, 24, Math.PI / 2))).toBe(true);
    expect(collide(box(0, 0), box(0, 26, Math.PI / 2))).toBe(false);
    expect(collide(box(0, 0), box(24, 0, Math.PI / 2))).toBe(true);
    expect(collide(box(0, 0), box(26, 0, Math.PI / 2))).toBe(false);
  });

  test('two lie in each other as far as one would have to be moved', () => {
    expect(depthOf(box(0, 0), box(38, 0))).toBeCloseTo(2);
    expect(depthOf(box(0, 0), box(30, 3))).toBeCloseTo(7);
    expect(depthOf(box(0, 0), box(0, 24, Math.PI / 2))).toBeCloseTo(1);
    expect(depthOf(box(0, 0), box(0, 26, Math.PI / 2))).toBe(0);
  });

  test('colliding is mutual', () => {
    const boxes = fc
      .record({
        x: fc.integer({ min: -60, max: 60 }),
        y: fc.integer({ min: -60, max: 60 }),
        angle: fc.double({ min: 0, max: 6, noNaN: true }),
      })
      .map(({ x, y, angle }) => box(x, y, angle));
    fc.assert(fc.property(boxes, boxes, (a, b) => expect(collide(a, b)).toBe(collide(b, a))));
  });

  test('a label alone stands in the middle of its line', () => {
    expect(placeLabels([line('a', 0)], []).get('a')).toBeCloseTo(150);
  });

  test('a label gives way to an obstacle along its line', () => {
    const at = placeLabels([line('a', 0)], [{ centre: { x: 150, y: 0 }, width: 30, height: 30, angle: 0 }]).get('a');
    expect(Math.abs((at ?? 150) - 150)).toBeGreaterThanOrEqual(40 + 15);
  });

  test('a label without room is left out, the more important one stays', () => {
    const crowd = [line('a', 0), line('b', 3, 1), line('c', 6), line('d', 9)];
    const shown = placeLabels(crowd, []);
    expect(shown.has('b')).toBe(true);
    expect(shown.size).toBeLessThan(4);
  });

  test('a label longer than its line is left out, unless it is forced', () => {
    expect(placeLabels([{ ...line('a', 0), width: 400 }], []).size).toBe(0);
    expect(placeLabels([{ ...line('a', 0, FORCED), width: 400 }], []).size).toBe(1);
  });

  test('a label that is forced stands where it meets as little as can be', () => {
    const wide = { ...line('a', 0, FORCED), width: 40 };
    const obstacles = [150, 126, 174, 102, 198, 222].map((x) => ({
      centre: { x, y: 0 },
      width: 60,
      height: 30,
      angle: 0,
    }));
    expect(placeLabels([wide], [...obstacles, ...obstacles.slice(0, 1)]).get('a')).toBeCloseTo(78);
  });

  test('a label that must cover something covers as little of it as can be', () => {
    const name = { centre: { x: 150, y: 0 }, width: 400, height: 60, angle: Math.PI / 60 };
    const at = placeLabels([{ ...line('a', -26, FORCED), width: 40 }], [name]).get('a');
    expect(at).toBeCloseTo(222);
  });

  test('a way along a curve is longer than the straight one', () => {
    expect(wayTo(line('a', 0), 1)).toBeCloseTo(300);
    expect(wayTo({ ...line('a', 0), bend: { x: 150, y: 200 } }, 1)).toBeGreaterThan(330);
  });
});
