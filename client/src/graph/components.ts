import type { Ends } from './placement.js';

/** For each of `count` entities, the others it is connected to, by index; each once, itself never. */
export type Adjacency = readonly (readonly number[])[];

/** Who is connected to whom. Relationships to entities that are not listed are passed over. */
export function adjacency(entities: readonly string[], lines: readonly Ends[]): Adjacency {
  const index = new Map(entities.map((id, position) => [id, position]));
  const neighbours = entities.map(() => new Set<number>());
  for (const { source, target } of lines) {
    const from = index.get(source);
    const to = index.get(target);
    if (from === undefined || to === undefined || from === to) continue;
    neighbours[from]?.add(to);
    neighbours[to]?.add(from);
  }
  return neighbours.map((set) => [...set].sort((a, b) => a - b));
}

/** Number of steps from one entity to every other; -1 where there is no way. */
export function distancesFrom(start: number, neighbours: Adjacency): Int32Array {
  const distances = new Int32Array(neighbours.length).fill(-1);
  distances[start] = 0;
  const queue = [start];
  for (const at of queue) {
    for (const next of neighbours[at] ?? []) {
      if (distances[next] !== -1) continue;
      distances[next] = (distances[at] ?? 0) + 1;
      queue.push(next);
    }
  }
  return distances;
}

/** The connected parts, largest first, ties by their first entity. */
export function components(neighbours: Adjacency): number[][] {
  const seen = new Set<number>();
  const parts: number[][] = [];
  neighbours.forEach((_, start) => {
    if (seen.has(start)) return;
    const part = [...distancesFrom(start, neighbours)].flatMap((distance, index) => (distance >= 0 ? index : []));
    part.forEach((index) => seen.add(index));
    parts.push(part);
  });
  return parts.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
