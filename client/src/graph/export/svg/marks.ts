import type { Turned } from '../../labels/turned.js';
import type { Point } from '../../picture.js';
import type { ExportedRelationship, ExportedTime } from '../content.js';
import type { Course, Room } from '../../courses/course.js';
import { loopMark, MARK_HEIGHT, markOf, markWidth, numberOf } from './edge.js';
import { MarkPlaces, middlePlace, type MarkPlace, type WantedMark } from './mark-places.js';

/** A mark with the place it has. */
export interface Mark extends MarkPlace {
  readonly relationship: ExportedRelationship;
  readonly text: string;
}

/** A mark as the search for its place wants it: a word runs along its line, a number alone is upright. */
const wantedMark = (id: string, text: string, course: Course): WantedMark => ({
  id,
  course,
  width: markWidth(text),
  height: MARK_HEIGHT,
  along: /\p{L}/u.test(text),
});

const lengthOf = (course: Course | undefined): number =>
  course ? Math.hypot(course.to.x - course.from.x, course.to.y - course.from.y) : 0;

/** Gives every line its mark: with the status in a word where there is room for it on the line, otherwise the number alone. */
export function marksOf(
  relationships: readonly ExportedRelationship[],
  courses: ReadonlyMap<string, Course>,
  rooms: readonly Room[],
  time: ExportedTime | null,
): Mark[] {
  const places = new MarkPlaces(rooms, courses);
  // A short line has the fewest places for its mark.
  const shortestFirst = [...relationships].sort((a, b) => lengthOf(courses.get(a.id)) - lengthOf(courses.get(b.id)));
  const marks = new Map<string, Mark>();
  const find = (
    textOf: (of: ExportedRelationship, time: ExportedTime | null) => string,
    place: (wanted: WantedMark) => MarkPlace | null,
  ): void => {
    for (const relationship of shortestFirst) {
      const { id } = relationship;
      const course = courses.get(id);
      if (!course || marks.has(id)) continue;
      const text = textOf(relationship, time);
      const found = place(wantedMark(id, text, course));
      if (!found) continue;
      places.take(found);
      marks.set(id, { ...found, relationship, text });
    }
  };
  find(markOf, (wanted) => places.free(wanted));
  find(numberOf, (wanted) => places.best(wanted));
  return relationships.flatMap(({ id }) => marks.get(id) ?? []);
}

/** Every line with its number in the middle, whatever is there. */
export const middleMarks = (
  relationships: readonly ExportedRelationship[],
  courses: ReadonlyMap<string, Course>,
  time: ExportedTime | null,
): Mark[] =>
  relationships.flatMap((relationship) => {
    const course = courses.get(relationship.id);
    const text = numberOf(relationship, time);
    return course ? [{ ...middlePlace(wantedMark(relationship.id, text, course)), relationship, text }] : [];
  });

/** The marks of lines from an entity to itself. */
export const loopMarks = (
  relationships: readonly ExportedRelationship[],
  places: ReadonlyMap<string, Point>,
  time: ExportedTime | null,
): Mark[] =>
  relationships.flatMap((relationship) => {
    const at = relationship.source === relationship.target ? places.get(relationship.source) : undefined;
    const text = markOf(relationship, time);
    return at ? [{ relationship, text, room: loopMark(at, text), leader: null }] : [];
  });

/** What a mark takes of the picture as an upright square, however it is turned. */
export const squareOf = ({ room }: Mark): Turned => ({ ...room, height: room.width });
