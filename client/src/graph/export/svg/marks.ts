import { FORCED, labelAt, sharesForLabels } from '../../label-room.js';
import type { Turned } from '../../turned.js';
import type { Point } from '../../picture.js';
import type { ExportedRelationship, ExportedTime } from '../content.js';
import type { Course } from './course.js';
import { loopMark, markedLine, markOf, numberOf } from './edge.js';

/** A mark with the place it has. */
export interface Mark {
  readonly relationship: ExportedRelationship;
  readonly text: string;
  readonly room: Turned;
}

/** Of more lines than this the search for places would hold up the page; there is hardly room to be found anyway. */
const MOST_SEARCHED = 300;

/** Every line with its number in the middle. */
const middles = (
  relationships: readonly ExportedRelationship[],
  courses: ReadonlyMap<string, Course>,
  time: ExportedTime | null,
): Mark[] =>
  relationships.flatMap((relationship) => {
    const course = courses.get(relationship.id);
    const text = numberOf(relationship, time);
    return course ? [{ relationship, text, room: labelAt(markedLine(relationship.id, text, course, 0), 0.5) }] : [];
  });

/** Gives every line its mark: with the status in a word where there is room for it, otherwise the number alone. */
export function marksOf(
  relationships: readonly ExportedRelationship[],
  courses: ReadonlyMap<string, Course>,
  rooms: readonly Turned[],
  time: ExportedTime | null,
): Mark[] {
  if (relationships.length > MOST_SEARCHED) return middles(relationships, courses, time);
  const place = (
    text: (of: ExportedRelationship) => string,
    priority: number,
    open: ReadonlySet<string>,
    taken: readonly Turned[],
  ): Mark[] => {
    const lines = relationships.flatMap((relationship) => {
      const course = courses.get(relationship.id);
      return course && open.has(relationship.id)
        ? [{ relationship, line: markedLine(relationship.id, text(relationship), course, priority) }]
        : [];
    });
    const shares = sharesForLabels(
      lines.map(({ line }) => line),
      taken,
    );
    return lines.flatMap(({ relationship, line }) => {
      const share = shares.get(line.id);
      return share === undefined ? [] : [{ relationship, text: text(relationship), room: labelAt(line, share) }];
    });
  };
  const all = new Set(courses.keys());
  const roomy = place((one) => markOf(one, time), 0, all, rooms);
  const left = new Set([...all].filter((id) => !roomy.some(({ relationship }) => relationship.id === id)));
  return [...roomy, ...place((one) => numberOf(one, time), FORCED, left, [...rooms, ...roomy.map(({ room }) => room)])];
}

/** The marks of lines from an entity to itself. */
export const loopMarks = (
  relationships: readonly ExportedRelationship[],
  places: ReadonlyMap<string, Point>,
  time: ExportedTime | null,
): Mark[] =>
  relationships.flatMap((relationship) => {
    const at = relationship.source === relationship.target ? places.get(relationship.source) : undefined;
    const text = markOf(relationship, time);
    return at ? [{ relationship, text, room: loopMark(at, text) }] : [];
  });
