import type { Palette } from '../graph/appearance.js';
import type { NodeLook } from '../graph/measure-scale.js';
import type { Ontology } from '../graph/ontology.js';
import { drawnEntities, type Placed } from '../graph/picture.js';
import type { EntityRecord, RelationshipRecord } from '../graph/records.js';
import { ontologyNow } from '../state/dataset.js';
import { shownRelationships } from '../state/evidence.js';
import { useLooks } from '../state/looks.js';
import { pictureNow } from '../state/picture.js';
import { recordsNow } from '../state/records.js';

/** What an entity is drawn from. None of it ever changes: what is drawn from the same looks the same. */
export interface NodeOrigin {
  readonly entity: EntityRecord;
  readonly placed: Placed;
  readonly look: NodeLook | undefined;
}

/** What is to be on the canvas, by id. */
export interface Wanted {
  readonly nodes: ReadonlyMap<string, NodeOrigin>;
  readonly edges: ReadonlyMap<string, RelationshipRecord>;
  readonly ontology: Ontology;
  readonly palette: Palette;
}

/** What the state says is to be drawn. */
export function wantedNow(palette: Palette): Wanted {
  const picture = pictureNow();
  const { looks } = useLooks.getState();
  const nodes = new Map<string, NodeOrigin>();
  for (const entity of drawnEntities(picture, recordsNow())) {
    const placed = picture.get(entity.id);
    if (placed) nodes.set(entity.id, { entity, placed, look: looks.get(entity.id) });
  }
  const edges = new Map(shownRelationships().map((one) => [one.id, one]));
  return { nodes, edges, ontology: ontologyNow(), palette };
}

const sameOrigin = (a: NodeOrigin, b: NodeOrigin): boolean =>
  a.entity === b.entity && a.placed === b.placed && a.look === b.look;

/** What has to be done to a canvas: in a large picture that is mostly far less than what stays. */
export interface Changes {
  readonly gone: readonly string[];
  readonly added: { readonly nodes: readonly NodeOrigin[]; readonly edges: readonly RelationshipRecord[] };
  readonly changed: { readonly nodes: readonly NodeOrigin[]; readonly edges: readonly RelationshipRecord[] };
}

function compare<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  same: (a: T, b: T) => boolean,
): { gone: string[]; added: T[]; changed: T[] } {
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const added: T[] = [];
  const changed: T[] = [];
  for (const [id, one] of after) {
    const was = before.get(id);
    if (was === undefined) added.push(one);
    else if (!same(was, one)) changed.push(one);
  }
  return { gone, added, changed };
}

/** What leads from what is on the canvas to what is to be on it. */
export function changesBetween(before: Wanted, after: Wanted): Changes {
  const known = before.ontology === after.ontology && before.palette === after.palette;
  const nodes = compare(before.nodes, after.nodes, (a, b) => known && sameOrigin(a, b));
  const edges = compare(before.edges, after.edges, (a, b) => known && a === b);
  return {
    gone: [...edges.gone, ...nodes.gone],
    added: { nodes: nodes.added, edges: edges.added },
    changed: { nodes: nodes.changed, edges: edges.changed },
  };
}
