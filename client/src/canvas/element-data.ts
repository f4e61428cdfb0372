import { LINE_STYLES, lineLabel, NODE_SIZE, symbolColour, type Palette } from '../graph/appearance.js';
import { inkOn } from '../graph/colour.js';
import { glyphImage } from '../graph/glyphs.js';
import { shortName } from '../graph/labels/short-name.js';
import type { NodeLook } from '../graph/measures/measure-scale.js';
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

const SHAPES: Record<EntityKind, string> = {
  PERSON: 'ellipse',
  ORGANIZATION: 'round-rectangle',
  PLACE: 'round-hexagon',
  EVENT: 'round-diamond',
  THING: 'round-octagon',
};

const marked = (contradicted: boolean, label: string): string => (contradicted ? `≠ ${label}` : label);

/** Remembers what was answered: thousands of elements of a few types are all looked at each time. */
function remembered(known: Map<string, string>, key: string, answer: () => string): string {
  const value = known.get(key) ?? answer();
  known.set(key, value);
  return value;
}

const colours = new Map<string, string>();
const icons = new Map<string, string>();

const colourOf = (colour: string | undefined, palette: Palette): string =>
  remembered(colours, `${colour} ${palette.ground}`, () => symbolColour(colour, palette));

const iconOf = (icon: string, kind: EntityKind, fill: string): string =>
  remembered(icons, `${icon} ${kind} ${fill}`, () => glyphImage(icon, kind, inkOn(fill)));

/** @param look what measures make of it; undefined where none is shown */
export function nodeData(
  entity: EntityRecord,
  ontology: Ontology,
  palette: Palette,
  look: NodeLook | undefined,
): NodeData {
  const type = ontology.entityTypes.get(entity.type);
  const kind = type?.kind ?? 'THING';
  const name = marked(entity.contradicted, shortName(entity.name));
  const fill = colourOf(look?.colour ?? type?.colour, palette);
  return {
    id: entity.id,
    label: look?.group ? `${name}\n${words.measures.group({ number: look.group })}` : name,
    fill,
    icon: iconOf(type?.icon ?? '', kind, fill),
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
    line: colourOf(type?.colour, palette),
    lineStyle: LINE_STYLES[relationship.status],
    arrow: type?.symmetric ? 'none' : 'triangle',
    mark: relationship.contradicted ? 'diamond' : 'none',
  };
}
