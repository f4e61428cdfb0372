import type { EntityId } from '../model/ids.js';
import { BestConnected } from './best-connected.js';
import type { Topology } from './types.js';

/** An entity and how many relationships it has. */
export interface RankedEntity {
  readonly id: EntityId;
  readonly degree: number;
}

/** Which page of the list: `first` at most, of those that come after `after`. */
export interface DegreeListing {
  /** Only entities of exactly these types. */
  readonly types?: ReadonlySet<string>;
  readonly first: number;
  readonly after?: RankedEntity;
}

/** A page of entities, the best connected first, then by id, and how many there are on all pages. */
export function entitiesByDegree(
  topology: Topology,
  { types, first, after }: DegreeListing,
): { readonly items: readonly RankedEntity[]; readonly total: number } {
  const { degree } = topology;
  const typeKept = topology.entityTypes.map((type) => types?.has(type) ?? true);
  // The entity named by `after` may be gone by now, so it is compared by its id.
  const place = after && { degree: after.degree, next: topology.entities.firstAfter(after.id) };
  const comesAfter = (entity: number): boolean =>
    place === undefined || degree[entity]! < place.degree || (degree[entity] === place.degree && entity >= place.next);
  const best = new BestConnected(degree, first);
  let total = 0;
  for (let entity = 0; entity < topology.entities.size; entity += 1) {
    if (!typeKept[topology.entityType[entity]!]) continue;
    total += 1;
    if (comesAfter(entity)) best.offer(entity);
  }
  const items = best.picked().map((entity) => ({ id: topology.entities.at(entity), degree: degree[entity]! }));
  return { items, total };
}
