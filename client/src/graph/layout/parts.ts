import { adjacency, components, type Adjacency } from '../components.js';
import type { Ends } from '../placement.js';

/** A connected part of a graph: ids in order, and who is connected to whom by their places in it. */
export interface Part {
  readonly ids: readonly string[];
  readonly neighbours: Adjacency;
}

/** The connected parts of a graph, largest first. The same whatever order the graph comes in. */
export function partsOf(entities: readonly string[], lines: readonly Ends[]): Part[] {
  const sorted = [...entities].sort();
  const neighbours = adjacency(sorted, lines);
  return components(neighbours).map((part) => {
    const local = new Map(part.map((index, position) => [index, position]));
    return {
      ids: part.map((index) => sorted[index] ?? ''),
      neighbours: part.map((index) => (neighbours[index] ?? []).flatMap((other) => local.get(other) ?? [])),
    };
  });
}
