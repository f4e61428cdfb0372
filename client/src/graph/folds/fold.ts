import type { Fold, Folded, FoldedPicture } from './folds.js';

/** Puts neighbours of a hub away, as `foldable` gives them. What was folded before stays so. */
export function fold(
  { picture, folds }: FoldedPicture,
  hub: string,
  byType: ReadonlyMap<string, readonly string[]>,
): FoldedPicture {
  const at = picture.get(hub) ?? { x: 0, y: 0 };
  const drawn = new Map(picture);
  const signs = new Map(folds.map((one): [string, Fold] => [JSON.stringify([one.hub, one.type]), one]));
  for (const [type, ids] of byType) {
    const added = ids.flatMap((id): Folded[] => {
      const placed = drawn.get(id);
      drawn.delete(id);
      return placed ? [{ id, x: placed.x - at.x, y: placed.y - at.y, broughtBy: placed.broughtBy }] : [];
    });
    const key = JSON.stringify([hub, type]);
    signs.set(key, { hub, type, members: [...(signs.get(key)?.members ?? []), ...added] });
  }
  return { picture: drawn, folds: [...signs.values()] };
}
