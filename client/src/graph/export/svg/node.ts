import { NODE_LABEL_WIDTH, NODE_SIZE, type Palette } from '../../appearance.js';
import type { Turned } from '../../turned.js';
import type { ExportContent, ExportedEntity } from '../content.js';
import { element, type Xml } from '../xml.js';
import { FADED } from './edge.js';
import { symbol } from './symbol.js';
import { lineHeight, textLines, textWidth, wrap } from './text.js';

const SIZE = 13;
const GAP = 6;

/** The name beneath a symbol: its lines, and the room they take in the picture. */
function nameOf({ name, place }: ExportedEntity): { readonly lines: string[]; readonly room: Turned } {
  const lines = wrap(name, NODE_LABEL_WIDTH, SIZE);
  const width = Math.max(...lines.map((line) => textWidth(line, SIZE))) + 6;
  const height = lines.length * lineHeight(SIZE) + 2;
  const centre = { x: place.x, y: place.y + NODE_SIZE / 2 + GAP + height / 2 };
  return { lines, room: { centre, width, height, angle: 0 } };
}

/** What an entity takes of the picture: the symbol, and its name. */
export const roomOf = (entity: ExportedEntity): Turned[] => [
  { centre: entity.place, width: NODE_SIZE + 8, height: NODE_SIZE + 8, angle: 0 },
  nameOf(entity).room,
];

/** An entity as drawn: with a ring where it is brought out. */
export function node(entity: ExportedEntity, { ontology, broughtOut, time }: ExportContent, palette: Palette): Xml {
  const { lines, room } = nameOf(entity);
  const { x, y } = entity.place;
  const top = room.centre.y - room.height / 2;
  const ring = broughtOut.has(entity.id)
    ? [element('circle', { r: NODE_SIZE / 2 + 6, fill: 'none', stroke: palette.ink, 'stroke-width': 2.5 })]
    : [];
  return element(
    'g',
    { opacity: time?.faded.has(entity.id) ? FADED : undefined },
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
      symbol(ontology.entityTypes.get(entity.type), palette),
    ),
  );
}
