import type { Core, NodeSingular } from 'cytoscape';
import type { Course, Room } from '../graph/courses/course.js';
import { coursesOf } from '../graph/courses/courses.js';
import type { Point } from '../graph/picture.js';
import { isLarge } from './scale.js';
import { NAME_GAP } from './style.js';
import { nameSize } from './text-size.js';

/** Lines go around others once the picture has been still for so long, in milliseconds. */
const STILL = 120;
/** Of more lines than these the search for ways around would hold up the page; there is hardly room to be found anyway. */
const MOST_LINES = 300;
/** Kept free around symbols, as in exported pictures; in model pixels. */
const AROUND = 4;

/** What an entity takes of the picture, its name beneath it in its usual size. */
function roomOf(node: NodeSingular): Room {
  const centre = { ...node.position() };
  const size = node.data('size') as number;
  const { width, height } = nameSize(node.data('label') as string);
  return {
    id: node.id(),
    symbol: { centre, width: size + 2 * AROUND, height: size + 2 * AROUND, angle: 0 },
    name: { centre: { x: centre.x, y: centre.y + size / 2 + NAME_GAP + height / 2 }, width, height, angle: 0 },
  };
}

/** How far the control point of a curve lies beside the straight line, as the library counts it. */
function distanceOf({ bend }: Course, from: Point, to: Point): number {
  if (!bend) return 0;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return ((to.x - from.x) * (bend.y - from.y) - (to.y - from.y) * (bend.x - from.x)) / length;
}

/** How far each line is to be bent; those that are not in a small picture, or hidden, are left out. */
function bendsIn(cy: Core): Map<string, number> {
  if (isLarge(cy) || cy.edges().length > MOST_LINES) return new Map();
  const lines = cy
    .edges()
    .toArray()
    .filter((edge) => edge.visible() && !edge.isLoop());
  const ends = lines.map((edge) => ({ id: edge.id(), source: edge.source().id(), target: edge.target().id() }));
  const rooms = cy
    .nodes()
    .toArray()
    .filter((node) => node.visible())
    .map(roomOf);
  const { courses, aside } = coursesOf(ends, rooms, true);
  return new Map(
    lines.flatMap((edge): [string, number][] => {
      const course = courses.get(edge.id());
      // Those that fan out around a straight line the library draws so itself.
      if (!course || !aside.has(edge.id())) return [];
      return [[edge.id(), distanceOf(course, edge.source().position(), edge.target().position())]];
    }),
  );
}

/**
 * Bends lines around those who stand in their way, as exported pictures have it: straight through a third entity a line
 * would seem to lead there. Returns what stops it.
 */
export function bendLines(cy: Core): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const bend = (): void => {
    const bends = bendsIn(cy);
    let changed = false;
    cy.batch(() => {
      for (const edge of cy.edges().toArray()) {
        const wanted = bends.get(edge.id()) ?? 0;
        if (((edge.data('bend') as number | undefined) ?? 0) === wanted) continue;
        edge.data('bend', wanted);
        changed = true;
      }
    });
    if (changed) cy.emit('relabel');
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(bend, STILL);
  };
  cy.on('add remove position', later);
  later();
  return () => clearTimeout(timer);
}
