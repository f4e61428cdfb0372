import { shortest } from './kinds/shortest.js';
import { randomFrom } from './random.js';

const PAIRS = 100;

/**
 * What a generated graph is like.
 *
 * @param {import('../../server/dist/topology/types.js').Topology} topology
 * @param {import('./generate.js').GeneratedGraph} graph
 * @param {number} seed
 */
export function shapeOf(topology, graph, seed) {
  const random = randomFrom(seed);
  const lengths = Array.from({ length: PAIRS }, () =>
    shortest.ours({ topology }, shortest.draw(graph, random, { topology })),
  );
  const connected = lengths.filter((length) => typeof length === 'number');
  return {
    hubDegree: topology.degree[graph.hub] ?? 0,
    meanDistance: connected.reduce((sum, length) => sum + length, 0) / connected.length,
    connectedShare: connected.length / PAIRS,
  };
}
