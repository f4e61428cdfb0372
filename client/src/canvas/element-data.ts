import { inkOn, visibleOn } from '../graph/colour.js';
import { glyphImage } from '../graph/glyphs.js';
import { readingLabel, type EntityKind, type Ontology } from '../graph/ontology.js';
import type { ClaimStatus, EntityRecord, RelationshipRecord } from '../graph/records.js';
import { words } from '../graph/words.js';
import type { Language } from '../state/preferences.js';
import type { Palette } from './palette.js';

/** What is drawn must stand out this much from the ground (WCAG 2.2, 1.4.11). */
const SYMBOL_CONTRAST = 3;

/** Everything the style needs to know of an entity, resolved: the style only copies. */
export interface NodeData {
  readonly id: string;
  readonly label: string;
  readonly fill: string;
  readonly icon: string;
  readonly shape: string;
}

/** Everything the style needs to know of a relationship, resolved. */
export interface EdgeData {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly line: string;
  readonly lineStyle: 'solid' | 'dotted' | 'dashed';
  readonly arrow: 'triangle' | 'none';
}

/** Where on its line a relationship's label stands; decided once all lines are known. */
export const LABEL_NOT_PLACED = { labelShown: '', labelAt: 0 } as const;

const SHAPES: Record<EntityKind, string> = {
  PERSON: 'ellipse',
  ORGANIZATION: 'round-rectangle',
  PLACE: 'round-hexagon',
  EVENT: 'round-diamond',
  THING: 'round-octagon',
};

const LINE_STYLES: Record<ClaimStatus, EdgeData['lineStyle']> = {
  CONFIRMED: 'solid',
  REPORTED: 'solid',
  ALLEGED: 'dotted',
  DISPUTED: 'dashed',
  DENIED: 'dashed',
  RETRACTED: 'dashed',
};

export function nodeData(entity: EntityRecord, ontology: Ontology, palette: Palette): NodeData {
  const type = ontology.entityTypes.get(entity.type);
  const kind = type?.kind ?? 'THING';
  const fill = visibleOn(type?.colour ?? palette.mutedInk, palette.ground, palette.ink, SYMBOL_CONTRAST);
  return {
    id: entity.id,
    label: entity.name,
    fill,
    icon: glyphImage(type?.icon ?? '', kind, inkOn(fill)),
    shape: SHAPES[kind],
  };
}

/** @param language of the label */
export function edgeData(
  relationship: RelationshipRecord,
  ontology: Ontology,
  palette: Palette,
  language: Language,
): EdgeData {
  const type = ontology.relationshipTypes.get(relationship.type);
  return {
    id: relationship.id,
    source: relationship.source,
    target: relationship.target,
    label: words.labelPrefix[language][relationship.status] + readingLabel(ontology, relationship.type, 'OUT'),
    line: visibleOn(type?.colour ?? palette.mutedInk, palette.ground, palette.ink, SYMBOL_CONTRAST),
    lineStyle: LINE_STYLES[relationship.status],
    arrow: type?.symmetric ? 'none' : 'triangle',
  };
}
