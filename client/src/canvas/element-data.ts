import { LINE_STYLES, lineLabel, NODE_SIZE, symbolColour, type Palette } from '../graph/appearance.js';
import { inkOn } from '../graph/colour.js';
import { glyphImage } from '../graph/glyphs.js';
import type { NodeLook } from '../graph/measure-scale.js';
import type { EntityKind, Ontology } from '../graph/ontology.js';
import type { EntityRecord, RelationshipRecord } from '../graph/records.js';
import { words } from '../graph/words.js';

/** Everything the style needs to know of an entity, resolved: the style only copies. */
export interface NodeData {
  readonly id: string;
  readonly label: string;
  readonly fill: string;
  readonly icon: string;
  readonly shape: string;
  /** Diameter in model pixels. */
  readonly size: number;
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
  /** In the middle of the line of what sources contradict each other about. */
  readonly mark: 'diamond' | 'none';
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

const marked = (contradicted: boolean, label: string): string => (contradicted ? `≠ ${label}` : label);

/** @param look what measures make of it; undefined where none is shown */
export function nodeData(
  entity: EntityRecord,
  ontology: Ontology,
  palette: Palette,
  look: NodeLook | undefined,
): NodeData {
  const type = ontology.entityTypes.get(entity.type);
  const kind = type?.kind ?? 'THING';
  const name = marked(entity.contradicted, entity.name);
  const fill = symbolColour(look?.colour ?? type?.colour, palette);
  return {
    id: entity.id,
    label: look?.group ? `${name}\n${words.measures.group({ number: look.group })}` : name,
    fill,
    icon: glyphImage(type?.icon ?? '', kind, inkOn(fill)),
    shape: SHAPES[kind],
    size: look?.size ?? NODE_SIZE,
  };
}

export function edgeData(relationship: RelationshipRecord, ontology: Ontology, palette: Palette): EdgeData {
  const type = ontology.relationshipTypes.get(relationship.type);
  return {
    id: relationship.id,
    source: relationship.source,
    target: relationship.target,
    label: marked(relationship.contradicted, lineLabel(relationship, ontology)),
    line: symbolColour(type?.colour, palette),
    lineStyle: LINE_STYLES[relationship.status],
    arrow: type?.symmetric ? 'none' : 'triangle',
    mark: relationship.contradicted ? 'diamond' : 'none',
  };
}
