import { GraphChanged } from '../../errors.js';
import type { EntityId } from '../../model/ids.js';
import type { Traversal } from '../../traversal/port.js';

/** Makes sure that entities the store has just named are those of the traversal. Throws `GraphChanged` for one that is new. */
export async function refuseStrangers(traversal: Traversal, ids: readonly EntityId[]): Promise<void> {
  const known = await traversal.knownEntities(ids);
  const stranger = ids.find((id) => !known.has(id));
  if (stranger !== undefined) throw new GraphChanged(`entity "${stranger}" is new`);
}
