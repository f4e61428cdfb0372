import { firstOf } from './first-of.js';
import type { LayeredPaths } from './layered-paths.js';

/**
 * Chooses up to `limit` entities so that each lies on a path of which everything is chosen. Goes from the entity that
 * most paths lead through to those that fewer do, ties by id, and puts each in together with a path through it, which
 * at every layer prefers what is chosen already, then where most paths lead through, then the lower id. A path that does
 * not fit is passed over, so that a few places can stay empty. Where not even one path fits, it is the beginning of the first.
 */
export function chooseWholePaths(paths: LayeredPaths, limit: number): ReadonlySet<number> {
  const chosen = new Set<number>();
  const inOrder = (a: number, b: number) => paths.countThrough(b) - paths.countThrough(a) || a - b;
  const prefer = (entities: readonly number[]): number | undefined => {
    const known = entities.filter((entity) => chosen.has(entity));
    return firstOf(known.length > 0 ? known : entities, 1, inOrder)[0];
  };
  const pathThrough = (entity: number): readonly number[] => {
    const path = [entity];
    for (let at = prefer(paths.before(entity)); at !== undefined; at = prefer(paths.before(at))) path.unshift(at);
    for (let at = prefer(paths.after(entity)); at !== undefined; at = prefer(paths.after(at))) path.push(at);
    return path;
  };

  // Were the first ones in order all chosen, there would be no room for another one.
  for (const entity of firstOf(paths.layers.flat(), limit, inOrder)) {
    if (chosen.has(entity)) continue;
    const added = pathThrough(entity).filter((other) => !chosen.has(other));
    if (chosen.size + added.length <= limit) for (const other of added) chosen.add(other);
    else if (chosen.size === 0) return new Set(added.slice(0, limit));
  }
  return chosen;
}
