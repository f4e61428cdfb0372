import type { Palette } from './appearance.js';
import type { NodeLook } from './measures/measure-scale.js';
import type { Ontology } from './ontology.js';
import type { Placed } from './picture.js';
import type { EntityRecord, RelationshipRecord } from './records.js';

/** What an entity is drawn from. None of it ever changes: what is drawn from the same looks the same. */
export interface NodeOrigin {
  readonly entity: EntityRecord;
  readonly placed: Placed;
  readonly look: NodeLook | undefined;
}

/** What is on the canvas, or is to be, by id. */
export interface Drawing {
  readonly nodes: ReadonlyMap<string, NodeOrigin>;
  readonly edges: ReadonlyMap<string, RelationshipRecord>;
  readonly ontology: Ontology;
  readonly palette: Palette;
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

/**
 * As much of what is wanted as is brought at once: what is on the canvas stays, entities come before their relationships,
 * and what is not yet brought to its new state is as it was.
 * @param most how many entities and relationships are brought
 * @returns `after` itself where that is all of it
 */
export function portionOf(before: Drawing, after: Drawing, most: number): Drawing {
  let left = most;
  const take = (): boolean => left-- > 0;
  const nodes = new Map<string, NodeOrigin>();
  for (const [id, origin] of after.nodes) {
    const was = before.nodes.get(id);
    if (was && (sameOrigin(was, origin) || !take())) nodes.set(id, was);
    else if (was || take()) nodes.set(id, origin);
  }
  const edges = new Map<string, RelationshipRecord>();
  for (const [id, line] of after.edges) {
    if (nodes.has(line.source) && nodes.has(line.target) && (before.edges.has(id) || take())) edges.set(id, line);
  }
  return left < 0 ? { ...after, nodes, edges } : after;
}

/** What leads from what is on the canvas to what is to be on it. */
export function changesBetween(before: Drawing, after: Drawing): Changes {
  const known = before.ontology === after.ontology && before.palette === after.palette;
  const nodes = compare(before.nodes, after.nodes, (a, b) => known && sameOrigin(a, b));
  const edges = compare(before.edges, after.edges, (a, b) => known && a === b);
  return {
    gone: [...edges.gone, ...nodes.gone],
    added: { nodes: nodes.added, edges: edges.added },
    changed: { nodes: nodes.changed, edges: edges.changed },
  };
}

/** How many entities and relationships have to be brought or changed. */
export const amountOf = ({ added, changed }: Changes): number =>
  added.nodes.length + added.edges.length + changed.nodes.length + changed.edges.length;
