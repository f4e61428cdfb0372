import { boundsOf } from '../geometry.js';
import type { Turned } from '../labels/turned.js';
import type { Ends, Room } from './course.js';
import type { Waypoint } from './way.js';
import { WaypointIndex } from './waypoint-index.js';

/** What is said against a course: somebody's symbol in its way, a name, and each point at which it could be taken for another. */
const COST = { symbol: 12, name: 3, alike: 0.25 } as const;
/** Which points of two lines look like those of one: so near, in model pixels, with so little between their directions (a sine). */
const ALIKE = { distance: 8, turn: 0.25 } as const;
const CELL = 16;

interface Box {
  readonly id: string;
  readonly cost: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const boxOf = (id: string, cost: number, { centre, width, height }: Turned): Box => ({
  id,
  cost,
  x1: centre.x - width / 2,
  y1: centre.y - height / 2,
  x2: centre.x + width / 2,
  y2: centre.y + height / 2,
});

/** What is said against courses: what they run through, and along which other courses. */
export class CourseGround {
  readonly #boxes: readonly Box[];
  readonly #drawn = new WaypointIndex(CELL);

  constructor(rooms: readonly Room[]) {
    this.#boxes = rooms.flatMap(({ id, symbol, name }) => [boxOf(id, COST.symbol, symbol), boxOf(id, COST.name, name)]);
  }

  /** What the line runs through. Of its own ends nothing counts. */
  met(points: readonly Waypoint[], { source, target }: Ends): number {
    const { x1, y1, x2, y2 } = boundsOf(points);
    let cost = 0;
    for (const box of this.#boxes) {
      if (box.x1 > x2 || box.x2 < x1 || box.y1 > y2 || box.y2 < y1 || box.id === source || box.id === target) continue;
      if (points.some(({ x, y }) => x > box.x1 && x < box.x2 && y > box.y1 && y < box.y2)) cost += box.cost;
    }
    return cost;
  }

  /** On how much of its way the line could be taken for another one. */
  mistaken(points: readonly Waypoint[]): number {
    const close = points.filter((point) =>
      this.#drawn.someNear(
        point,
        ALIKE.distance,
        (other) =>
          Math.abs(Math.sin(other.angle - point.angle)) < ALIKE.turn &&
          Math.hypot(other.x - point.x, other.y - point.y) < ALIKE.distance,
      ),
    );
    return close.length * COST.alike;
  }

  add(id: string, points: readonly Waypoint[]): void {
    this.#drawn.add(id, points);
  }
}
