import { TopologyBuilder } from '../../server/dist/topology/builder.js';
import { topologyBytes } from '../../server/dist/topology/topology-bytes.js';
import { TYPES } from './generate.js';
import { ontologyOf } from './ontology.js';
import { entityBatches, relationshipBatches } from './records.js';

/** The ontology of generated graphs. */
export const ONTOLOGY = ontologyOf(Object.fromEntries(TYPES.map((type) => [type, null])));

/**
 * Our topology of a generated graph, and what it took to build. The time to make the records is not counted.
 *
 * @param {import('./generate.js').GeneratedGraph} graph
 */
export function buildOurs(graph) {
  const before = memory();
  let peak = before;
  let buildMs = 0;
  const timed = (/** @type {() => void} */ work) => {
    const began = performance.now();
    work();
    buildMs += performance.now() - began;
    peak = Math.max(peak, memory());
  };
  const builder = new TopologyBuilder(ONTOLOGY, { revision: 1, change: 'bench' });
  for (const entities of entityBatches(graph)) timed(() => builder.add({ entities }));
  for (const relationships of relationshipBatches(graph)) timed(() => builder.add({ relationships }));
  /** @type {ReturnType<TopologyBuilder['finish']> | undefined} */
  let topology;
  const readMs = buildMs;
  timed(() => (topology = builder.finish()));
  if (!topology) throw new Error('The topology was not built');
  const bytes = topologyBytes(topology);
  return {
    topology,
    facts: {
      buildMs,
      finishMs: buildMs - readMs,
      bytes,
      adjacencyBytes: adjacencyBytes(topology),
      peakBytes: peak - before,
    },
  };
}

/** @param {import('../../server/dist/topology/types.js').Topology} topology */
function adjacencyBytes({ rows, incidence, neighbour, incidenceProfile, degree }) {
  return [rows, incidence, neighbour, incidenceProfile, degree].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** What this process holds, in bytes. */
function memory() {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
