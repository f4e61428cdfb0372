import Graph, { DirectedGraph, UndirectedGraph } from 'graphology';

/** What is measured: entities, and the relationships between them that are shown. */
export interface Measurable {
  readonly ids: readonly string[];
  readonly lines: readonly Line[];
}

export interface Line {
  readonly source: string;
  readonly target: string;
  /** Whether it leads both ways. */
  readonly symmetric: boolean;
}

/** The same graph in the shapes that measures want. Weights say how many relationships an edge stands for. */
export interface Graphs {
  /** Every relationship, loops and parallels included. */
  readonly all: Graph;
  /** One edge between two neighbours, no loops. */
  readonly simple: UndirectedGraph;
  /** One edge each way that a relationship leads, no loops. */
  readonly directed: DirectedGraph;
}

function addWeight(graph: Graph, source: string, target: string): void {
  graph.updateEdge(source, target, ({ weight = 0 }: { weight?: number }) => ({ weight: weight + 1 }));
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Builds the shapes. Entities and relationships are taken in the order of their ids, so that measures which depend on
 * an order say the same however the picture came about.
 */
export function graphsOf({ ids, lines }: Measurable): Graphs {
  const graphs = {
    all: new Graph({ type: 'undirected', multi: true }),
    simple: new UndirectedGraph(),
    directed: new DirectedGraph(),
  };
  const sorted = [...lines].sort((a, b) => byName(a.source, b.source) || byName(a.target, b.target));
  for (const id of [...ids].sort(byName)) Object.values(graphs).forEach((graph) => graph.addNode(id));
  for (const { source, target, symmetric } of sorted) {
    graphs.all.addEdge(source, target);
    if (source === target) continue;
    addWeight(graphs.simple, source, target);
    addWeight(graphs.directed, source, target);
    if (symmetric) addWeight(graphs.directed, target, source);
  }
  return graphs;
}
