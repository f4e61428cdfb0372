/** A step on a shortest path, with everything that makes it. */
export interface ShortestHop<Entity, Relationship> {
  readonly index: number;
  /** How many steps from the start it ends, from 1. */
  readonly step: number;
  readonly from: Entity;
  readonly to: Entity;
  readonly relationship: Relationship;
  /** What else connects the same two. */
  readonly alternatives: readonly Relationship[];
}

interface Line {
  readonly source: { readonly id: string };
  readonly target: { readonly id: string };
}

/**
 * What lies on shortest paths, step by step: every relationship leads from one distance from the start to the next.
 * @param entities in the order of their distance from the start
 * @param relationships between them; those between the same two make one step
 */
export function shortestHops<Entity extends { readonly id: string }, Relationship extends Line>(
  entities: readonly Entity[],
  relationships: readonly Relationship[],
): ShortestHop<Entity, Relationship>[] {
  const placeOf = new Map(entities.map(({ id }, place) => [id, place]));
  const place = (id: string): number => placeOf.get(id) ?? entities.length;
  const between = new Map<string, { near: number; far: number; made: Relationship[] }>();
  for (const relationship of relationships) {
    const [near = 0, far = 0] = [place(relationship.source.id), place(relationship.target.id)].sort((a, b) => a - b);
    const pair = between.get(`${near} ${far}`) ?? { near, far, made: [] };
    pair.made.push(relationship);
    between.set(`${near} ${far}`, pair);
  }
  // What leads to an entity comes before what leads on from it.
  const pairs = [...between.values()].sort((a, b) => a.near - b.near || a.far - b.far);
  const distance = new Map<number, number>();
  return pairs.flatMap(({ near, far, made: [relationship, ...alternatives] }, index) => {
    const [from, to] = [entities[near], entities[far]];
    if (!from || !to || !relationship) return [];
    const step = (distance.get(near) ?? 0) + 1;
    distance.set(far, step);
    return [{ index, step, from, to, relationship, alternatives }];
  });
}
