import { CourseGround } from './course-ground.js';
import { courseBetween, groupsOf, type Course, type Ends, type Room } from './course.js';
import { waypoints, type Waypoint } from './way.js';

/** As on the canvas: how far several lines between the same two are drawn apart. */
const STEP = 46;
/** How far a line is drawn aside where somebody else stands in its way, in model pixels; it bends half as far. */
const ASIDE = [0, 70, -70, 110, -110, 160, -160, 220, -220, 290, -290];
/** And at most, as a share of its length. */
const MOST_ASIDE = 0.8;
/** What is said against each model pixel that a line is drawn aside, beside what it meets. */
const COST_OF_PIXEL = 0.02;
/** Courses are looked at point by point, in model pixels. */
const LOOK_EVERY = 15;

type Courses = readonly (readonly [line: Ends, course: Course, points: readonly Waypoint[]])[];

const isTooBent = ([first]: Courses, aside: number): boolean => {
  if (!first) return true;
  const [, { from, to }] = first;
  return Math.abs(aside) > MOST_ASIDE * Math.hypot(to.x - from.x, to.y - from.y);
};

/** The courses of the lines between the same two, all drawn aside by so much. */
function coursesAside(group: readonly Ends[], rooms: ReadonlyMap<string, Room>, aside: number): Courses {
  return group.flatMap((line, index) => {
    const [from, to] = [rooms.get(line.source), rooms.get(line.target)];
    if (!from || !to) return [];
    const course = courseBetween(line, from.symbol, to.symbol, aside + (index - (group.length - 1) / 2) * STEP);
    return [[line, course, waypoints(course, LOOK_EVERY)] as const];
  });
}

/** Courses of the lines between the same two, and how far they are drawn aside. */
interface BestCourses {
  readonly courses: Courses;
  readonly aside: number;
}

/** Of the courses for the lines between the same two, those against which least is said. */
function bestCourses(group: readonly Ends[], rooms: ReadonlyMap<string, Room>, ground: CourseGround): BestCourses {
  let best: (BestCourses & { readonly cost: number }) | null = null;
  for (const aside of ASIDE) {
    const courses = coursesAside(group, rooms, aside);
    const least = Math.abs(aside) * COST_OF_PIXEL;
    if ((best && least >= best.cost) || isTooBent(courses, aside)) continue;
    const cost = courses.reduce(
      (sum, [line, , points]) => sum + ground.met(points, line) + ground.mistaken(points),
      least,
    );
    if (!best || cost < best.cost) best = { courses, aside, cost };
  }
  return best ?? { courses: [], aside: 0 };
}

/** The courses of lines, by their ids, and which of them are drawn around somebody. */
export interface Drawn {
  readonly courses: ReadonlyMap<string, Course>;
  readonly aside: ReadonlySet<string>;
}

/**
 * The courses of all lines between different entities. Those that lie between the same two fan out.
 * @param all the room that the entities of the picture take
 * @param around whether lines are drawn around whose symbol or name is in their way, as far as they can be: straight through
 *   a third entity a line would seem to lead there
 */
export function coursesOf(lines: readonly Ends[], all: readonly Room[], around: boolean): Drawn {
  const rooms = new Map(all.map((room) => [room.id, room]));
  const ground = new CourseGround(around ? all : []);
  const drawn = new Map<string, Course>();
  const drawnAside = new Set<string>();
  const draw = (courses: Courses): void => {
    for (const [{ id }, course, points] of courses) {
      drawn.set(id, course);
      if (around) ground.add(id, points);
    }
  };
  // Straight ones first: the others are drawn around them, too.
  const blocked = groupsOf(lines).filter((group) => {
    const straight = coursesAside(group, rooms, 0);
    const isBlocked = straight.some(([line, , points]) => ground.met(points, line) > 0);
    if (!isBlocked) draw(straight);
    return isBlocked;
  });
  for (const group of blocked) {
    const { courses, aside } = bestCourses(group, rooms, ground);
    draw(courses);
    if (aside !== 0) for (const { id } of group) drawnAside.add(id);
  }
  return { courses: drawn, aside: drawnAside };
}
