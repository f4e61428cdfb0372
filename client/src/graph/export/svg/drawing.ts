import type { Palette } from '../../appearance.js';
import { boundsOf } from '../../geometry.js';
import type { ExportContent } from '../content.js';
import type { Point } from '../../picture.js';
import type { Turned } from '../../labels/turned.js';
import { element, type Xml } from '../xml.js';
import { compose, type Composition } from './compose.js';
import { edge, leaderLine, mark } from './edge.js';
import { areaWith, guidesBehind, type Area } from './guides.js';
import { squareOf } from './marks.js';
import { node } from './node.js';
import { waypoints } from '../../courses/way.js';

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
/** Curves are looked at point by point, in model pixels. */
const LOOK_EVERY = 40;

const cornersOf = ({ centre: { x, y }, width, height }: Turned): Point[] => [
  { x: x - width / 2, y: y - height / 2 },
  { x: x + width / 2, y: y + height / 2 },
];

/** The part of the plane that all of it takes. */
function areaOf({ rooms, marks, courses }: Composition): Area {
  const curves = [...courses.values()].filter(({ bend }) => bend);
  const { x1, y1, x2, y2 } = boundsOf([
    ...rooms.flatMap(({ symbol, name }) => [symbol, name].flatMap(cornersOf)),
    ...marks.flatMap((mark) => cornersOf(squareOf(mark))),
    ...curves.flatMap((course) => waypoints(course, LOOK_EVERY)),
  ]);
  return { left: x1 - MARGIN, top: y1 - MARGIN, right: x2 + MARGIN, bottom: y2 + MARGIN };
}

/** Entities and numbered lines, in model pixels. */
export function drawing(content: ExportContent, palette: Palette): Drawing {
  const { entities, relationships, guides } = content;
  const composition = compose(content);
  const { courses, marks } = composition;
  const places = new Map(entities.map(({ id, place }) => [id, place]));
  const area = areaWith(guides, areaOf(composition));
  const xml = element(
    'g',
    {},
    ...guidesBehind(content, area, palette),
    ...relationships.flatMap((one) => {
      const place = places.get(one.source);
      return place ? [edge(one, courses.get(one.id) ?? null, place, content, palette)] : [];
    }),
    ...entities.map((entity) => node(entity, content, palette)),
    ...marks.flatMap((one) => leaderLine(one, palette)),
    ...marks.map(({ relationship, text, room }) => mark(text, relationship.status, room, palette)),
  );
  const { left, top, right, bottom } = area;
  return { xml, left, top, width: right - left, height: bottom - top };
}
