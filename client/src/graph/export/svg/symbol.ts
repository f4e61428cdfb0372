import { NODE_SIZE, symbolColour, type Palette } from '../../appearance.js';
import { inkOn } from '../../colour.js';
import { glyphPath } from '../../glyphs.js';
import type { EntityKind, EntityTypeInfo } from '../../ontology.js';
import type { NodeLook } from '../../measures/measure-scale.js';
import { element, type Xml } from '../xml.js';

const R = NODE_SIZE / 2;
/** How far from a corner of the octagon the side begins. */
const CUT = R * 0.59;
/** The field of glyphs is 24 wide; they are drawn 26 wide. */
const GLYPH = 26 / 24;

const OUTLINES: Record<EntityKind, string> = {
  PERSON: `M${-R} 0a${R} ${R} 0 1 0 ${2 * R} 0a${R} ${R} 0 1 0 ${-2 * R} 0Z`,
  ORGANIZATION: `M${-R} ${-R}h${2 * R}v${2 * R}h${-2 * R}Z`,
  PLACE: `M${-R} 0L${-R / 2} ${-R}H${R / 2}L${R} 0L${R / 2} ${R}H${-R / 2}Z`,
  EVENT: `M0 ${-R}L${R} 0L0 ${R}L${-R} 0Z`,
  THING: `M${-R + CUT} ${-R}H${R - CUT}L${R} ${-R + CUT}V${R - CUT}L${R - CUT} ${R}H${-R + CUT}L${-R} ${R - CUT}V${-R + CUT}Z`,
};

/**
 * The symbol of an entity type around the origin, as on the canvas. A type that is not known looks like a thing.
 * @param look what measures make of it: its size, and the colour of its group
 */
export function symbol(type: EntityTypeInfo | undefined, palette: Palette, look?: NodeLook): Xml {
  const kind = type?.kind ?? 'THING';
  const fill = symbolColour(look?.colour ?? type?.colour, palette);
  const scale = look && look.size !== NODE_SIZE ? `scale(${(look.size / NODE_SIZE).toFixed(3)})` : undefined;
  return element(
    'g',
    { 'stroke-linejoin': 'round', 'stroke-linecap': 'round', transform: scale },
    // A stroke of the same colour rounds the corners.
    element('path', { d: OUTLINES[kind], fill, stroke: fill, 'stroke-width': kind === 'PERSON' ? 0 : 4 }),
    element('path', {
      d: glyphPath(type?.icon ?? '', kind),
      transform: `scale(${GLYPH.toFixed(3)}) translate(-12 -12)`,
      fill: 'none',
      stroke: inkOn(fill),
      'stroke-width': 1.7,
    }),
  );
}
