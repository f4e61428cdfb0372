import { holdingOnlyTo, type Picture, type Placed, type Point } from '../picture.js';
import type { Records } from '../records.js';

/** An entity that is put away: where it stood, seen from the hub, in model pixels, and whose expansion brought it. */
export interface Folded extends Point {
  readonly id: string;
  readonly broughtBy: string | null;
}

/**
 * Neighbours of an entity, the hub, that are all of one type and put away: one sign beside the hub stands for them.
 * They are not in the picture, so whatever looks at the picture sees what is drawn.
 */
export interface Fold {
  readonly hub: string;
  readonly type: string;
  readonly members: readonly Folded[];
}

export type Folds = readonly Fold[];

export const NO_FOLDS: Folds = [];

/** One alone takes no less room folded. */
const FEWEST_FOLDED = 2;

/** The ids of everything that is put away. */
export const foldedIds = (folds: Folds): string[] => folds.flatMap(({ members }) => members.map(({ id }) => id));

const sameSign =
  (hub: string, type: string) =>
  (fold: Fold): boolean =>
    fold.hub === hub && fold.type === type;

/**
 * What of the neighbours of an entity can be folded, by type: those that hold on to nothing else drawn.
 * @param kept ids that must stay in the picture; who is pinned and who has something folded stays, too
 */
export function foldable(
  picture: Picture,
  folds: Folds,
  records: Records,
  hub: string,
  kept: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const byType = new Map<string, string[]>();
  for (const id of holdingOnlyTo(picture, records, hub)) {
    const type = records.entities.get(id)?.type;
    if (type === undefined || kept.has(id) || picture.get(id)?.pinned || folds.some((fold) => fold.hub === id))
      continue;
    const ids = byType.get(type);
    if (ids) ids.push(id);
    else byType.set(type, [id]);
  }
  const before = (type: string): number => folds.find(sameSign(hub, type))?.members.length ?? 0;
  return new Map([...byType].filter(([type, ids]) => ids.length + before(type) >= FEWEST_FOLDED));
}

/** What is drawn, and what of it is put away. */
export interface FoldedPicture {
  readonly picture: Picture;
  readonly folds: Folds;
}

/** Where those of some folds stood, wherever their hubs are now. */
export function placesOf(folds: Folds, picture: Picture): Map<string, Placed> {
  return new Map(
    folds.flatMap(({ hub, members }) => {
      const at = picture.get(hub) ?? { x: 0, y: 0 };
      return members.map(({ id, x, y, broughtBy }): [string, Placed] => [id, { x: at.x + x, y: at.y + y, broughtBy }]);
    }),
  );
}

/** Folds without some ids; those that become empty are gone. The same folds where that changes nothing. */
export function foldsWithout(folds: Folds, gone: (id: string) => boolean): Folds {
  if (!folds.some(({ members }) => members.some(({ id }) => gone(id)))) return folds;
  return folds.flatMap((one) => {
    const members = one.members.filter(({ id }) => !gone(id));
    return members.length > 0 ? { ...one, members } : [];
  });
}

/** The folds that a picture leaves: nobody is drawn and folded, and who is folded has a hub that is drawn. */
export function foldsBeside(folds: Folds, picture: Picture): Folds {
  const held = folds.every(({ hub }) => picture.has(hub)) ? folds : folds.filter(({ hub }) => picture.has(hub));
  return foldsWithout(held, (id) => picture.has(id));
}

/** How many relationships each hub has with what is folded beside it. */
export function foldedLines(folds: Folds, records: Records): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (folds.length === 0) return counts;
  const hubOf = new Map(folds.flatMap(({ hub, members }) => members.map(({ id }): [string, string] => [id, hub])));
  for (const { source, target } of records.relationships.values()) {
    const hub = hubOf.get(source) === target ? target : hubOf.get(target) === source ? source : null;
    if (hub !== null) counts.set(hub, (counts.get(hub) ?? 0) + 1);
  }
  return counts;
}
