import type { EntityId } from '../model/ids.js';
import type { ViewDigest } from '../model/view-digest.js';
import { GraphChanged } from '../errors.js';
import type { GraphStore } from '../store/port.js';
import { isSameVersion } from '../store/version.js';
import type { Traversal } from '../traversal/port.js';
import { digestOf } from './digest.js';

/**
 * What the graph shows of some entities now: those that exist, what lies between them, and every claim about either.
 * Throws `GraphChanged` where the graph changed while it was read.
 */
export async function seenNow(
  { store, traversal }: { readonly store: GraphStore; readonly traversal: Traversal },
  ids: readonly EntityId[],
): Promise<ViewDigest> {
  const known = await traversal.knownEntities(ids);
  const between = await traversal.subgraphBetween(
    ids.filter((id) => known.has(id)),
    {},
  );
  const ends = await traversal.knownRelationships(between.relationships);
  const [entities, relationships, claims] = await Promise.all([
    store.entities(between.entities),
    store.relationships([...ends.keys()], [...ends.values()]),
    store.claimsAbout([...between.entities, ...between.relationships]),
  ]);
  const { version } = traversal;
  if (!isSameVersion(await store.version(), version)) throw new GraphChanged('another version is there now');
  return digestOf({ version, entities, relationships, claims });
}
