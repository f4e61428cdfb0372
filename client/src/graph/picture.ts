import type { EntityRecord, Records, RelationshipRecord } from './records.js';
import { remembering } from './remember.js';

/** A place on the canvas, in model pixels (zoom 1). Whole numbers, so that the address of the page holds them exactly. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where an entity stands, and whose expansion brought it (null: the person asked for it by name). */
export interface Placed extends Point {
  readonly broughtBy: string | null;
  /** Whether layouts leave it where it is; only there where they do. */
  readonly pinned?: true;
}

/**
 * What is on the canvas: entity ids with their places.
 * Relationships are not listed: every relationship between two drawn entities is drawn, so none is hidden by accident.
 */
export type Picture = ReadonlyMap<string, Placed>;

export const EMPTY_PICTURE: Picture = new Map();

const snap = (point: Point): Point => ({ x: Math.round(point.x), y: Math.round(point.y) });

/** Adds entities at the given places. Entities already drawn stay where they are. */
export function addEntities(picture: Picture, places: ReadonlyMap<string, Point>, broughtBy: string | null): Picture {
  const next = new Map(picture);
  for (const [id, point] of places) {
    if (!next.has(id)) next.set(id, { ...snap(point), broughtBy: broughtBy === id ? null : broughtBy });
  }
  return next.size === picture.size ? picture : next;
}

/** Takes entities away; those not drawn are passed over. */
export function removeEntities(picture: Picture, ids: Iterable<string>): Picture {
  const next = new Map(picture);
  for (const id of ids) next.delete(id);
  return next.size === picture.size ? picture : next;
}

/** Moves entities to the given places; those not drawn are passed over. */
export function moveEntities(picture: Picture, places: ReadonlyMap<string, Point>): Picture {
  const next = new Map(picture);
  let moved = false;
  for (const [id, point] of places) {
    const placed = picture.get(id);
    const to = snap(point);
    if (!placed || (placed.x === to.x && placed.y === to.y)) continue;
    next.set(id, { ...placed, ...to });
    moved = true;
  }
  return moved ? next : picture;
}

/** Pins entities to where they are, or lets layouts move them again; those not drawn are passed over. */
export function pinEntities(picture: Picture, ids: Iterable<string>, pinned: boolean): Picture {
  const next = new Map(picture);
  let changed = false;
  for (const id of ids) {
    const placed = picture.get(id);
    if (!placed || (placed.pinned ?? false) === pinned) continue;
    const { x, y, broughtBy } = placed;
    next.set(id, pinned ? { x, y, broughtBy, pinned } : { x, y, broughtBy });
    changed = true;
  }
  return changed ? next : picture;
}

/** Relationships whose two ends are drawn, in the order of their ids. */
export const drawnRelationships = remembering((picture: Picture, records: Records): readonly RelationshipRecord[] =>
  [...records.relationships.values()]
    .filter(({ source, target }) => picture.has(source) && picture.has(target))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
);

/** Records of the drawn entities, in the order they were added. */
export const drawnEntities = remembering((picture: Picture, records: Records): readonly EntityRecord[] =>
  [...picture.keys()].flatMap((id) => records.entities.get(id) ?? []),
);

/** The other end of a relationship, seen from one of its ends. */
export function farEnd(relationship: RelationshipRecord, id: string): string {
  return relationship.source === id ? relationship.target : relationship.source;
}

/** The entities that are connected to this one, and to nothing else drawn. */
export function holdingOnlyTo(picture: Picture, { relationships }: Records, id: string): ReadonlySet<string> {
  const around = new Set<string>();
  const elsewhere = new Set<string>();
  for (const { source, target } of relationships.values()) {
    if (source === target || !picture.has(source) || !picture.has(target)) continue;
    if (source === id) around.add(target);
    else if (target === id) around.add(source);
    else elsewhere.add(source).add(target);
  }
  return new Set([...around].filter((one) => !elsewhere.has(one)));
}

/**
 * What collapsing an entity takes away: the entities its expansion brought that are connected to nothing else drawn.
 * Empty when there is nothing to collapse.
 */
export function collapsible(picture: Picture, records: Records, id: string): string[] {
  const only = holdingOnlyTo(picture, records, id);
  return [...picture].flatMap(([one, { broughtBy }]) => (broughtBy === id && only.has(one) ? one : []));
}
