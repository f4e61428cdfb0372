import { NearIndex } from '../../labels/near-index.js';
import type { Point } from '../../picture.js';
import { collide, type Turned } from '../../labels/turned.js';
import type { Course, Room } from '../../courses/course.js';
import { waypointAt, waypoints, type Waypoint } from '../../courses/way.js';
import { WaypointIndex } from '../../courses/waypoint-index.js';

/** Where a mark may stand. */
export interface MarkPlace {
  readonly room: Turned;
  /** From the line to the mark where it stands beside it; null where it stands on it. */
  readonly leader: { readonly from: Point; readonly to: Point } | null;
}

/** A mark to be put on its line. */
export interface WantedMark {
  readonly id: string;
  readonly course: Course;
  readonly width: number;
  readonly height: number;
  /** Whether it is written along its line, rather than upright. */
  readonly along: boolean;
}

/** How far beside its line a mark may stand, in model pixels from the middle of one to that of the other. */
const BESIDE = [18, -18, 27, -27, 38, -38, 52, -52, 68, -68, 86, -86, 104, -104];
/** Places along a line are at least so far apart, in model pixels, and at most so many. */
const EVERY = 9;
const MOST_SPOTS = 60;
/** So far they are from its ends. */
const FROM_END = 10;
/** And a leader's beginning so far. */
const LEADER_FROM_END = 4;
const AIR = 2;
const LEADER_WIDTH = 2;
/** Lines are looked at point by point, in model pixels. */
const LOOK_EVERY = 12;
const CELL = 80;
const SPOT_CELL = 24;

/** What is said against a place: what the mark, or the line that leads to it, would cover; and what makes it hard to see whose it is. */
const COST = {
  symbol: 200,
  mark: 200,
  leader: 60,
  name: 60,
  hidden: 40,
  overName: 8,
  line: 3,
  beside: 4,
  pixel: 0.15,
  offMiddle: 3,
} as const;

const grown = (room: Turned, by: number): Turned => ({
  ...room,
  width: room.width + 2 * by,
  height: room.height + 2 * by,
});

/** A leader as a very thin rectangle. */
const rodOf = ({ from, to }: { readonly from: Point; readonly to: Point }): Turned => ({
  centre: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
  width: Math.hypot(to.x - from.x, to.y - from.y),
  height: LEADER_WIDTH,
  angle: Math.atan2(to.y - from.y, to.x - from.x),
});

const nearMiddle = (a: Waypoint, b: Waypoint): number => Math.abs(a.share - 0.5) - Math.abs(b.share - 0.5);

/** The points of a course so far from its ends, those nearest to its middle first. */
function spotsOn(course: Course, fromEnd: number): Waypoint[] {
  const { from, to } = course;
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const least = Math.min(0.45, fromEnd / length);
  return waypoints(course, Math.max(EVERY, length / MOST_SPOTS))
    .filter(({ share }) => share >= least && share <= 1 - least)
    .sort(nearMiddle);
}

const roomAt = ({ width, height, along }: WantedMark, { x, y, angle }: Waypoint): Turned => ({
  centre: { x, y },
  width,
  height,
  angle: along ? angle : 0,
});

/** The middle of a line, whatever is there. */
export const middlePlace = (wanted: WantedMark): MarkPlace => ({
  room: roomAt(wanted, waypointAt(wanted.course, 0.5)),
  leader: null,
});

/**
 * Finds places for marks of lines one after another, each where least is said against it of a set of candidates: a greedy
 * search over candidate positions (J. Christensen, J. Marks, S. Shieber: An Empirical Study of Algorithms for Point-Feature
 * Label Placement, ACM Transactions on Graphics 14, 1995). The candidates stand along the line and, joined to it by a
 * leader, beside it.
 */
export class MarkPlaces {
  readonly #symbols = new NearIndex(CELL);
  readonly #names = new NearIndex(CELL);
  readonly #marks = new NearIndex(CELL);
  readonly #leaders = new NearIndex(CELL);
  readonly #lines = new WaypointIndex(SPOT_CELL);

  constructor(rooms: readonly Room[], courses: ReadonlyMap<string, Course>) {
    for (const { symbol, name } of rooms) {
      this.#symbols.add(symbol);
      this.#names.add(name);
    }
    for (const [id, course] of courses) this.#lines.add(id, waypoints(course, LOOK_EVERY));
  }

  /** How many other lines run under a mark. */
  #linesUnder({ centre, width, height, angle }: Turned, id: string): number {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const under = new Set<string>();
    this.#lines.someNear(centre, (width + height) / 2, ({ x, y }, other) => {
      const [dx, dy] = [x - centre.x, y - centre.y];
      const isUnder =
        2 * Math.abs(dx * cos + dy * sin) < width + AIR && 2 * Math.abs(dy * cos - dx * sin) < height + AIR;
      if (isUnder && other !== id) under.add(other);
      return false;
    });
    return under.size;
  }

  /** What a mark there would cover. */
  #covered(room: Turned): number {
    const aired = grown(room, AIR);
    const count = (index: NearIndex): number => index.countNear(aired, (other) => collide(other, aired));
    return (
      COST.symbol * count(this.#symbols) +
      COST.mark * count(this.#marks) +
      COST.name * count(this.#names) +
      COST.leader * count(this.#leaders)
    );
  }

  /** What is said against a leader: what it crosses, and that it begins where its line is not seen. */
  #crossed(leader: { readonly from: Point; readonly to: Point }, id: string): number {
    const rod = rodOf(leader);
    const start = { centre: leader.from, width: 4, height: 4, angle: 0 };
    const count = (index: NearIndex, what: Turned): number => index.countNear(what, (other) => collide(other, what));
    return (
      COST.leader * (count(this.#symbols, rod) + count(this.#marks, rod) + count(this.#leaders, rod)) +
      COST.hidden * count(this.#names, start) +
      COST.overName * count(this.#names, rod) +
      COST.line * this.#linesUnder(rod, id)
    );
  }

  /** The best place on the line itself, with what is said against it beside what it covers; null where every one covers something. */
  free(wanted: WantedMark): MarkPlace | null {
    let best: { place: MarkPlace; cost: number } | null = null;
    for (const spot of spotsOn(wanted.course, FROM_END + wanted.width / 2)) {
      const room = roomAt(wanted, spot);
      const cost = COST.offMiddle * Math.abs(spot.share - 0.5);
      if ((best && cost >= best.cost) || this.#covered(room) > 0) continue;
      const all = cost + COST.line * this.#linesUnder(room, wanted.id);
      if (!best || all < best.cost) best = { place: { room, leader: null }, cost: all };
    }
    return best?.place ?? null;
  }

  /** The best place on the line or beside it. */
  best(wanted: WantedMark): MarkPlace {
    let best: { place: MarkPlace; cost: number } | null = null;
    const consider = (place: MarkPlace, least: number, more: () => number): void => {
      if (best && least >= best.cost) return;
      let cost = least + this.#covered(place.room);
      if (best && cost >= best.cost) return;
      cost += more() + COST.line * this.#linesUnder(place.room, id);
      if (!best || cost < best.cost) best = { place, cost };
    };
    const { course, width, id } = wanted;
    const [onLine, forLeaders] = [spotsOn(course, FROM_END + width / 2), spotsOn(course, LEADER_FROM_END)];
    for (const beside of [0, ...BESIDE]) {
      const apart = beside === 0 ? 0 : COST.beside + COST.pixel * Math.abs(beside);
      for (const spot of beside === 0 ? onLine : forLeaders) {
        const room = roomAt(wanted, spot);
        const aside = { x: -Math.sin(spot.angle) * beside, y: Math.cos(spot.angle) * beside };
        const to = { x: spot.x + aside.x, y: spot.y + aside.y };
        const leader = beside === 0 ? null : { from: { x: spot.x, y: spot.y }, to };
        consider({ room: { ...room, centre: to }, leader }, apart + COST.offMiddle * Math.abs(spot.share - 0.5), () =>
          leader ? this.#crossed(leader, id) : 0,
        );
      }
    }
    return (best as { place: MarkPlace } | null)?.place ?? middlePlace(wanted);
  }

  /** Keeps a place for a mark. */
  take({ room, leader }: MarkPlace): void {
    this.#marks.add(room);
    if (leader) this.#leaders.add(rodOf(leader));
  }
}
