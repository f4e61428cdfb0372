import { NODE_LABEL_WIDTH, NODE_SIZE, type Palette } from '../../appearance.js';
import type { NodeLook } from '../../measures/measure-scale.js';
import type { Turned } from '../../labels/turned.js';
import { words } from '../../words.js';
import type { ExportContent, ExportedEntity } from '../content.js';
import { element, type Xml } from '../xml.js';
import type { Room } from '../../courses/course.js';
import { symbol } from './symbol.js';
import { lineHeight, textLines, textWidth, wrap } from './text.js';
import { opacityAt, signAt, timedRing } from './time-marks.js';

const SIZE = 13;
const GAP = 6;

const lookOf = ({ id }: ExportedEntity, { measures }: ExportContent): NodeLook | undefined => measures?.looks.get(id);

const sizeOf = (entity: ExportedEntity, content: ExportContent): number => lookOf(entity, content)?.size ?? NODE_SIZE;

/** The lines beneath a symbol: the sign of how it stands in time, the name, the number of its group. */
function linesOf(entity: ExportedEntity, content: ExportContent): string[] {
  const { id, name } = entity;
  // Of actors hardly any has dates: a ring tells it, where a sign before every name would be noise.
  const isUndated = content.time?.moments.get(id)?.mark === 'UNDATED';
  const sign = isUndated ? '' : signAt(content.time, id);
  const group = lookOf(entity, content)?.group ?? null;
  return [
    ...wrap(`${sign} ${name}`.trim(), NODE_LABEL_WIDTH, SIZE),
    ...(group === null ? [] : [words.measures.group({ number: group })]),
  ];
}

/** What is written beneath a symbol, and the room it takes in the picture. */
function nameOf(entity: ExportedEntity, content: ExportContent): { readonly lines: string[]; readonly room: Turned } {
  const { place } = entity;
  const lines = linesOf(entity, content);
  const width = Math.max(...lines.map((line) => textWidth(line, SIZE))) + 6;
  const height = lines.length * lineHeight(SIZE) + 2;
  const centre = { x: place.x, y: place.y + sizeOf(entity, content) / 2 + GAP + height / 2 };
  return { lines, room: { centre, width, height, angle: 0 } };
}

/** What an entity takes of the picture. */
export function roomOf(entity: ExportedEntity, content: ExportContent): Room {
  const size = sizeOf(entity, content) + 8;
  return {
    id: entity.id,
    symbol: { centre: entity.place, width: size, height: size, angle: 0 },
    name: nameOf(entity, content).room,
  };
}

/** An entity as drawn: with a ring where it is brought out, and as it stands in time. */
export function node(entity: ExportedEntity, content: ExportContent, palette: Palette): Xml {
  const { ontology, broughtOut, time } = content;
  const { lines, room } = nameOf(entity, content);
  const { x, y } = entity.place;
  const moment = time?.moments.get(entity.id);
  const radius = sizeOf(entity, content) / 2;
  const top = room.centre.y - room.height / 2;
  const ring = broughtOut.has(entity.id)
    ? [element('circle', { r: radius + 6, fill: 'none', stroke: palette.ink, 'stroke-width': 2.5 })]
    : [];
  return element(
    'g',
    { opacity: opacityAt(moment) },
    element('rect', {
      x: x - room.width / 2,
      y: top,
      width: room.width,
      height: room.height,
      rx: 3,
      fill: palette.ground,
      'fill-opacity': 0.88,
    }),
    textLines(lines, x, top + SIZE, { size: SIZE, fill: palette.ink, weight: 500, anchor: 'middle' }),
    element(
      'g',
      { transform: `translate(${x} ${y})` },
      element('title', {}, `${entity.name} (${entity.typeLabel})`),
      ...ring,
      ...timedRing(moment, radius + (ring.length > 0 ? 11 : 6), palette),
      symbol(ontology.entityTypes.get(entity.type), palette, lookOf(entity, content)),
    ),
  );
}
