import { visibleOn } from './colour.js';
import { readingLabel, type Ontology } from './ontology.js';
import type { ClaimStatus, RelationshipRecord } from './records.js';
import { words } from './words.js';

/** The colours of a picture, all `#rrggbb`; the same as the page's own in `styles/tokens.css`. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly mutedInk: string;
  readonly accent: string;
  /** Of the path that the one shown is compared with. */
  readonly second: string;
  /** Of what was added and what ended between two dates. */
  readonly added: string;
  readonly ended: string;
}

export const LIGHT: Palette = {
  ground: '#f8f8f6',
  ink: '#1c2127',
  mutedInk: '#555f6b',
  accent: '#2a56c6',
  second: '#8a3ea8',
  added: '#00705a',
  ended: '#b3450b',
};

/** Diameter of an entity's symbol, in model pixels. */
export const NODE_SIZE = 46;
/** Size of names, in model pixels, where the picture is large enough to read it. */
export const NAME_SIZE = 13;
/** How wide an entity's name may run before it is broken, in model pixels. */
export const NODE_LABEL_WIDTH = 148;

/** What is drawn must stand out this much from the ground (WCAG 2.2, 1.4.11). */
const SYMBOL_CONTRAST = 3;

/** The colour of a type, as far as it stands out from the ground; a muted one where the type has none. */
export const symbolColour = (colour: string | undefined, palette: Palette): string =>
  visibleOn(colour ?? palette.mutedInk, palette.ground, palette.ink, SYMBOL_CONTRAST);

/** How a line says how far its relationship can be relied on. */
export const LINE_STYLES: Record<ClaimStatus, 'solid' | 'dotted' | 'dashed'> = {
  CONFIRMED: 'solid',
  REPORTED: 'solid',
  ALLEGED: 'dotted',
  DISPUTED: 'dashed',
  DENIED: 'dashed',
  RETRACTED: 'dashed',
};

/** The dashes of an SVG line of such a style. */
export const DASHES: Record<(typeof LINE_STYLES)[ClaimStatus], string | undefined> = {
  solid: undefined,
  dotted: '1.5 4',
  dashed: '7 5',
};

/** What stands on the line of a relationship, read from its source: worded as alleged where it is. */
export const lineLabel = ({ type, status }: Pick<RelationshipRecord, 'type' | 'status'>, ontology: Ontology): string =>
  words.labelPrefix[status] + readingLabel(ontology, type, 'OUT');
