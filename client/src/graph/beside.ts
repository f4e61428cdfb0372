import { ROOM, type Bounds } from './geometry.js';
import type { Point } from './picture.js';

/** What is said beside an entity, and among what; all in model pixels. */
export interface Sign {
  readonly hub: Point;
  readonly width: number;
  readonly height: number;
  /** Offsets that are better than any other, where one of them is free. */
  readonly preferred: readonly Point[];
}

/** What stands there already. */
export interface Taken {
  readonly entities: readonly Bounds[];
  readonly signs: readonly Bounds[];
  /** The part of the picture that is looked at. */
  readonly view: Bounds;
}

const DISTANCES = [120, 160, 200, 260, 330, 420, 540];
const DIRECTIONS = 16;

/** What is said against a place: each entity covered, each sign, that it is not in view, and each ring farther away. */
const COST = { entity: 4, sign: 40, unseen: 6, ring: 1 } as const;

/** Offsets in rings around an entity, the nearest ring first. */
const RINGS: readonly (readonly Point[])[] = DISTANCES.map((distance) =>
  Array.from({ length: DIRECTIONS }, (_, step) => {
    const angle = Math.PI / 2 + (2 * Math.PI * step) / DIRECTIONS;
    return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
  }),
);

/** What something takes around its middle. */
export const roomAround = ({ x, y }: Point, width: number, height: number): Bounds => ({
  x1: x - width / 2,
  y1: y - height / 2,
  x2: x + width / 2,
  y2: y + height / 2,
});

const meet = (a: Bounds, b: Bounds): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

const isIn = (a: Bounds, b: Bounds): boolean => a.x1 >= b.x1 && a.x2 <= b.x2 && a.y1 >= b.y1 && a.y2 <= b.y2;

/** How far the nearest of some rooms is from a place. */
const airAt = ({ x, y }: Point, rooms: readonly Bounds[]): number =>
  rooms.reduce(
    (least, { x1, y1, x2, y2 }) => Math.min(least, Math.hypot(x - (x1 + x2) / 2, y - (y1 + y2) / 2)),
    Infinity,
  );

/**
 * Where to say something beside an entity: where it covers as little as can be and is seen, as near as can be; of places that
 * are equally good in that, where there is most air.
 * @returns how far from the entity, in whole model pixels
 */
export function offsetBeside({ hub, width, height, preferred }: Sign, { entities, signs, view }: Taken): Point {
  // From afar a sign is larger than what it stands among.
  const scale = Math.max(1, width / ROOM.width);
  let best = { offset: { x: 0, y: 0 }, cost: Infinity, air: 0 };
  [preferred, ...RINGS].forEach((ring, index) => {
    const farther = index === 0 ? 1 : scale;
    for (const { x, y } of ring) {
      const offset = { x: Math.round(x * farther), y: Math.round(y * farther) };
      const at = { x: hub.x + offset.x, y: hub.y + offset.y };
      const room = roomAround(at, width, height);
      const met = (rooms: readonly Bounds[]): number => rooms.filter((other) => meet(other, room)).length;
      const cost =
        COST.ring * index + COST.entity * met(entities) + COST.sign * met(signs) + (isIn(room, view) ? 0 : COST.unseen);
      if (cost > best.cost) continue;
      const air = Math.min(airAt(at, entities), airAt(at, signs));
      if (cost < best.cost || air > best.air) best = { offset, cost, air };
    }
  });
  return best.offset;
}
