import type { Terrain } from '../paths/terrain.js';
import { DisjointSets } from './disjoint-sets.js';
import type { EdgeCosts } from './edge-costs.js';

/** A hop between two entities, by their numbers. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  /** All relationships that make it. */
  readonly relationships: readonly number[];
  /** That of its cheapest relationship. */
  readonly cost: number;
}

/**
 * The cheapest trees that connect the actors by hops between some entities, after entities that are not needed are left
 * out. The actors are the starts of the terrain.
 */
export function cheapestTree(terrain: Terrain, costs: EdgeCosts, entities: ReadonlySet<number>): readonly Edge[] {
  const edges = edgesBetween(terrain, costs, entities).sort(
    (one, two) => one.cost - two.cost || one.a - two.a || one.b - two.b,
  );
  const places = new Map([...entities].map((entity, place) => [entity, place]));
  const joined = new DisjointSets(places.size);
  const tree = edges.filter(({ a, b }) => joined.unite(places.get(a)!, places.get(b)!));
  return withoutLeaves(tree, new Set(terrain.starts));
}

function edgesBetween(terrain: Terrain, costs: EdgeCosts, entities: ReadonlySet<number>): Edge[] {
  const edges: Edge[] = [];
  for (const a of entities) {
    const relationships = new Map<number, number[]>();
    terrain.forEachStepFrom(a, (relationship, b) => {
      // Each hop is seen from both of its ends.
      if (a >= b || !entities.has(b)) return;
      const parallel = relationships.get(b);
      if (parallel) parallel.push(relationship);
      else relationships.set(b, [relationship]);
    });
    for (const [b, parallel] of relationships) {
      const hop = Math.min(...parallel.map((relationship) => costs.hop(relationship)));
      edges.push({ a, b, relationships: parallel, cost: costs.end(a) + hop + costs.end(b) });
    }
  }
  return edges;
}

/** A forest without the branches that lead to no actor. */
function withoutLeaves(forest: readonly Edge[], actors: ReadonlySet<number>): readonly Edge[] {
  const degrees = new Map<number, number>();
  for (const entity of forest.flatMap(({ a, b }) => [a, b])) degrees.set(entity, (degrees.get(entity) ?? 0) + 1);
  const isLeaf = (entity: number) => degrees.get(entity) === 1 && !actors.has(entity);
  const kept = forest.filter(({ a, b }) => !isLeaf(a) && !isLeaf(b));
  return kept.length === forest.length ? kept : withoutLeaves(kept, actors);
}
