import { DASHES, LINE_STYLES, NODE_SIZE, symbolColour, type Palette } from '../../appearance.js';
import type { Turned } from '../../labels/turned.js';
import type { Point } from '../../picture.js';
import type { ClaimStatus } from '../../records.js';
import { words } from '../../words.js';
import type { ExportContent, ExportedRelationship, ExportedTime } from '../content.js';
import { element, type Xml } from '../xml.js';
import type { Course } from '../../courses/course.js';
import type { MarkPlace } from './mark-places.js';
import { textLines, textWidth } from './text.js';
import { opacityAt, signAt, timedLine } from './time-marks.js';

const ARROW = 10;
const SIZE = 11;
export const MARK_HEIGHT = 17;
/** So much wider bold letters are. */
const BOLDER = 1.12;

const PLAIN: ReadonlySet<string> = new Set(['CONFIRMED', 'REPORTED']);

/** What stands on a line at least: its number, and the sign of how it stands at the time looked at. */
export const numberOf = ({ id, number }: ExportedRelationship, time: ExportedTime | null): string =>
  `${number} ${signAt(time, id)}`.trim();

/** And where there is room for it: its status in a word, where it is less than reported. */
export const markOf = (one: ExportedRelationship, time: ExportedTime | null): string =>
  PLAIN.has(one.status) ? numberOf(one, time) : `${numberOf(one, time)} ${words.status[one.status].toLowerCase()}`;

/** How much room a mark takes. */
export const markWidth = (text: string): number => Math.max(MARK_HEIGHT, textWidth(text, SIZE) * BOLDER + 12);

/** A triangle with its point at the end of the line. */
function arrowHead(end: Point, before: Point, colour: string): Xml {
  const angle = (Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI;
  return element('path', {
    d: `M0 0L${-ARROW} ${ARROW * 0.45}V${-ARROW * 0.45}Z`,
    transform: `translate(${end.x.toFixed(1)} ${end.y.toFixed(1)}) rotate(${angle.toFixed(1)})`,
    fill: colour,
  });
}

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

const pathOf = ({ from, to, bend }: Course): string =>
  bend ? `M${at(from)}Q${at(bend)} ${at(to)}` : `M${at(from)}L${at(to)}`;

/** How high above its entity a line from it to itself rises. */
const LOOP = 62;
const loopAt = ({ x, y }: Point): string =>
  `M${x - 12} ${y - NODE_SIZE / 2}C${x - 52} ${y - LOOP - 16} ${x + 52} ${y - LOOP - 16} ${x + 12} ${y - NODE_SIZE / 2}`;

/** Where the mark of such a line stands. */
export const loopMark = (place: Point, text: string): Turned => ({
  centre: { x: place.x, y: place.y - LOOP },
  width: markWidth(text),
  height: MARK_HEIGHT,
  angle: 0,
});

/**
 * A relationship as a line, in the style of its status.
 * @param course null for a line from an entity to itself, which is at `place`
 */
export function edge(
  relationship: ExportedRelationship,
  course: Course | null,
  place: Point,
  { ontology, broughtOut, time }: ExportContent,
  palette: Palette,
): Xml {
  const colour = symbolColour(ontology.relationshipTypes.get(relationship.type)?.colour, palette);
  const style = LINE_STYLES[relationship.status];
  const d = course ? pathOf(course) : loopAt(place);
  const moment = time?.moments.get(relationship.id);
  const usual = moment?.mark === 'UNDATED' ? 1 : 1.8;
  const line = timedLine(
    {
      d,
      fill: 'none',
      stroke: colour,
      'stroke-width': broughtOut.has(relationship.id) ? 4 : usual,
      'stroke-dasharray': DASHES[style],
      'stroke-linecap': style === 'dotted' ? 'round' : undefined,
    },
    moment,
    palette,
  );
  const head = course && !relationship.symmetric ? [arrowHead(course.to, course.bend ?? course.from, colour)] : [];
  return element(
    'g',
    { opacity: opacityAt(moment) },
    element('title', {}, `${relationship.number}: ${relationship.sentence}`),
    ...line,
    ...head,
  );
}

/** Upside-down text is turned over. */
const upright = (angle: number): number => {
  const degrees = (angle * 180) / Math.PI;
  return degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees;
};

/** The line that leads from a relationship's own to a mark that stands beside it, with a dot where it begins. */
export function leaderLine({ leader }: MarkPlace, palette: Palette): readonly Xml[] {
  if (!leader) return [];
  const { from, to } = leader;
  return [
    element('path', { d: `M${at(from)}L${at(to)}`, stroke: palette.mutedInk, 'stroke-width': 1 }),
    element('circle', { cx: from.x.toFixed(1), cy: from.y.toFixed(1), r: 2.4, fill: palette.mutedInk }),
  ];
}

/** A mark, where the search for places put it, with an outline in the style of the status. */
export function mark(text: string, status: ClaimStatus, { centre, angle, width }: Turned, palette: Palette): Xml {
  const style = LINE_STYLES[status];
  return element(
    'g',
    { transform: `translate(${at(centre)}) rotate(${upright(angle).toFixed(1)})` },
    element('rect', {
      x: -width / 2,
      y: -MARK_HEIGHT / 2,
      width,
      height: MARK_HEIGHT,
      rx: MARK_HEIGHT / 2,
      fill: palette.ground,
      stroke: palette.mutedInk,
      'stroke-width': 1.2,
      'stroke-dasharray': style === 'solid' ? undefined : style === 'dotted' ? '1.5 2.5' : '4 3',
      'stroke-linecap': style === 'dotted' ? 'round' : undefined,
    }),
    textLines([text], 0, 4, { size: SIZE, fill: palette.ink, weight: 600, anchor: 'middle' }),
  );
}
