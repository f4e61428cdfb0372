import type { Context } from '../../context.js';
import type { EntityOrder } from '../../generated/graphql.js';
import type { Entity } from '../../model/entity.js';
import { foldName } from '../../model/fold.js';
import { displayName } from '../../model/names.js';
import type { Traversal } from '../../traversal/port.js';
import { knownEntities } from '../arguments/ids.js';
import { loadAll } from '../hydrate.js';

const BOUNDS = { least: 1, most: 1000 };

/** An entity in an ordered list. */
export interface KeyedEntity {
  readonly key: string | number;
  readonly entity: Entity;
}

/** Which page of the chosen entities. */
interface Listing {
  readonly order: EntityOrder;
  readonly first: number;
  readonly types: ReadonlySet<string> | undefined;
  readonly after: { readonly key: string | number; readonly id: string } | undefined;
}

/**
 * A page of the entities with these ids. They are few enough to be loaded and put in order here.
 * Throws NOT_FOUND naming ids that do not exist.
 */
export async function chosenEntities(
  { traversal, loaders }: Context,
  ids: readonly string[],
  { order, first, types, after }: Listing,
): Promise<{ readonly items: readonly KeyedEntity[]; readonly total: number }> {
  const known = await knownEntities('ids', ids, traversal, BOUNDS);
  const entities = (await loadAll(loaders.entities, known)).filter(({ type }) => types?.has(type) ?? true);
  const keys = await keysOf(traversal, order, entities);
  const keyed = entities
    .map((entity, index) => ({ key: keys[index]!, entity }))
    .sort((a, b) => compare(a, { key: b.key, id: b.entity.id }));
  const rest = after === undefined ? keyed : keyed.filter((item) => compare(item, after) > 0);
  return { items: rest.slice(0, first), total: keyed.length };
}

async function keysOf(
  traversal: Traversal,
  order: EntityOrder,
  entities: readonly Entity[],
): Promise<readonly (string | number)[]> {
  const ids = entities.map(({ id }) => id);
  if (order === 'DEGREE') return traversal.degrees(ids, {});
  return order === 'NAME' ? entities.map((entity) => foldName(displayName(entity))) : ids;
}

/** Degrees fall, texts rise, and ids break ties. */
function compare({ key, entity }: KeyedEntity, place: { readonly key: string | number; readonly id: string }): number {
  if (key !== place.key) {
    const rising = key < place.key ? -1 : 1;
    return typeof key === 'number' ? -rising : rising;
  }
  return entity.id < place.id ? -1 : entity.id > place.id ? 1 : 0;
}
