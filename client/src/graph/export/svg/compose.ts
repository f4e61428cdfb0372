import type { ExportContent } from '../content.js';
import type { Course, Room } from '../../courses/course.js';
import { coursesOf } from '../../courses/courses.js';
import { loopMarks, marksOf, middleMarks, type Mark } from './marks.js';
import { roomOf } from './node.js';

/** Where everything in a picture stands, before any of it is drawn. */
export interface Composition {
  readonly courses: ReadonlyMap<string, Course>;
  readonly rooms: readonly Room[];
  readonly marks: readonly Mark[];
}

/** Of more lines than this the search for courses and places would hold up the page; there is hardly room to be found anyway. */
const MOST_SEARCHED = 300;

/** Finds the courses of lines and the places of their numbers. */
export function compose(content: ExportContent): Composition {
  const { entities, relationships, time } = content;
  const places = new Map(entities.map(({ id, place }) => [id, place]));
  const rooms = entities.map((entity) => roomOf(entity, content));
  const isSearched = relationships.length <= MOST_SEARCHED;
  const { courses } = coursesOf(relationships, rooms, isSearched);
  const marks = isSearched ? marksOf(relationships, courses, rooms, time) : middleMarks(relationships, courses, time);
  return { courses, rooms, marks: [...marks, ...loopMarks(relationships, places, time)] };
}
