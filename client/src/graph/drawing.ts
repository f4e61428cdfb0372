import type { Palette } from './appearance.js';
import type { NodeLook } from './measures/measure-scale.js';
import type { Ontology } from './ontology.js';
import type { Placed } from './picture.js';
import type { EntityRecord, RelationshipRecord } from './records.js';

/** What everything is drawn with, whatever it is. */
export interface Manner {
  readonly ontology: Ontology;
  readonly palette: Palette;
}

/** What an entity is drawn from. None of it ever changes: what is drawn from the same looks the same. */
export interface NodeOrigin {
  readonly entity: EntityRecord;
  readonly placed: Placed;
  readonly look: NodeLook | undefined;
  readonly manner: Manner;
}

/** What a relationship is drawn from. */
export interface EdgeOrigin {
  readonly relationship: RelationshipRecord;
  readonly manner: Manner;
}

/** What is on the canvas, or is to be, by id. */
export interface Drawing {
  readonly nodes: ReadonlyMap<string, NodeOrigin>;
  readonly edges: ReadonlyMap<string, EdgeOrigin>;
}

/** One thing that has to be done to a canvas: to take something away, or to draw it anew or for the first time. */
export type Change =
  | { readonly kind: 'gone'; readonly id: string; readonly group: keyof Drawing }
  | { readonly kind: 'node'; readonly node: NodeOrigin }
  | { readonly kind: 'edge'; readonly edge: EdgeOrigin };

const sameNode = (a: NodeOrigin, b: NodeOrigin): boolean =>
  a.entity === b.entity && a.placed === b.placed && a.look === b.look && a.manner === b.manner;

const sameEdge = (a: EdgeOrigin, b: EdgeOrigin): boolean => a.relationship === b.relationship && a.manner === b.manner;

const goneFrom = (before: Drawing, after: Drawing, group: keyof Drawing): Change[] =>
  [...before[group].keys()].filter((id) => !after[group].has(id)).map((id) => ({ kind: 'gone', id, group }));

function changed<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>, same: (a: T, b: T) => boolean): T[] {
  return [...after].flatMap(([id, one]) => {
    const was = before.get(id);
    return was !== undefined && same(was, one) ? [] : [one];
  });
}

/**
 * What leads from what is on the canvas to what is to be on it: in a large picture that is mostly far less than what stays.
 * It is in such an order that no relationship is ever there without its ends, wherever one stops.
 */
export const changesBetween = (before: Drawing, after: Drawing): readonly Change[] => [
  ...goneFrom(before, after, 'edges'),
  ...goneFrom(before, after, 'nodes'),
  ...changed(before.nodes, after.nodes, sameNode).map((node): Change => ({ kind: 'node', node })),
  ...changed(before.edges, after.edges, sameEdge).map((edge): Change => ({ kind: 'edge', edge })),
];

/** What is on the canvas once changes have been made. */
export function drawnAfter(before: Drawing, changes: readonly Change[]): Drawing {
  const nodes = new Map(before.nodes);
  const edges = new Map(before.edges);
  for (const change of changes) {
    if (change.kind === 'gone') (change.group === 'nodes' ? nodes : edges).delete(change.id);
    else if (change.kind === 'node') nodes.set(change.node.entity.id, change.node);
    else edges.set(change.edge.relationship.id, change.edge);
  }
  return { nodes, edges };
}
