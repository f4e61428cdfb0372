import type { Palette } from '../../appearance.js';
import type { ExportContent } from '../content.js';
import { element, type Xml } from '../xml.js';
import { coursesOf } from './course.js';
import { edge, mark } from './edge.js';
import { areaWith, guidesBehind } from './guides.js';
import { loopMarks, marksOf } from './marks.js';
import { node, roomOf } from './node.js';

/** The network itself, and the part of the plane it takes. */
export interface Drawing {
  readonly xml: Xml;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Kept around the outermost names and lines. */
const MARGIN = 14;

/** Entities and numbered lines, in model pixels. */
export function drawing(content: ExportContent, palette: Palette): Drawing {
  const { entities, relationships, time, guides } = content;
  const places = new Map(entities.map(({ id, place }) => [id, place]));
  const courses = coursesOf(relationships, places);
  const rooms = entities.flatMap((entity) => roomOf(entity, content));
  const marks = [...marksOf(relationships, courses, rooms, time), ...loopMarks(relationships, places, time)];
  const taken = [...rooms, ...marks.map(({ room }) => ({ ...room, height: room.width }))];
  const area = areaWith(guides, {
    left: Math.min(...taken.map(({ centre, width }) => centre.x - width / 2)) - MARGIN,
    right: Math.max(...taken.map(({ centre, width }) => centre.x + width / 2)) + MARGIN,
    top: Math.min(...taken.map(({ centre, height }) => centre.y - height / 2)) - MARGIN,
    bottom: Math.max(...taken.map(({ centre, height }) => centre.y + height / 2)) + MARGIN,
  });
  const xml = element(
    'g',
    {},
    ...guidesBehind(content, area, palette),
    ...relationships.flatMap((one) => {
      const place = places.get(one.source);
      return place ? [edge(one, courses.get(one.id) ?? null, place, content, palette)] : [];
    }),
    ...entities.map((entity) => node(entity, content, palette)),
    ...marks.map(({ relationship, text, room }) => mark(text, relationship.status, room, palette)),
  );
  const { left, top, right, bottom } = area;
  return { xml, left, top, width: right - left, height: bottom - top };
}
