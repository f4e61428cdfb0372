import { tableOf } from './report.js';

const MEGA = 1_000_000;

/** @param {number} bytes */
const megabytes = (bytes) => `${Math.round(bytes / MEGA)} MB`;

/** @param {number} ms */
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** @param {number} count */
const grouped = (count) => count.toLocaleString('en-GB');

/**
 * What was measured at one size, for people.
 * @param {Awaited<ReturnType<typeof import('./run.js').runSize>>} result
 */
export function textOf({ size, facts, notes, rows, disagreements }) {
  const { graph, ours, neo4j, graphology } = facts;
  return [
    `${size.name}: ${grouped(size.entities)} entities, ${grouped(size.relationships)} relationships, a hub of ${grouped(graph.hubDegree)}, mean distance ${graph.meanDistance.toFixed(1)}`,
    `  ours: built in ${seconds(ours.buildMs)}, of which ${seconds(ours.finishMs)} once all records were read; ${megabytes(ours.bytes)}, of which ${megabytes(ours.adjacencyBytes)} are the adjacency; ${megabytes(ours.peakBytes)} at most while it was built`,
    neo4j &&
      `  ${neo4j.what}: loaded in ${seconds(neo4j.loadMs)}; heap ${neo4j.memory.heap}, page cache ${neo4j.memory.pageCache}`,
    graphology && `  graphology: built in ${seconds(graphology.buildMs)}, ${megabytes(graphology.bytes)}`,
    ...notes.map((note) => `  ${note}`),
    '',
    tableOf(rows),
    '',
    ...disagreements.map((disagreement) => `DIFFERENT ANSWERS ${JSON.stringify(disagreement)}`),
    `${disagreements.length} different answers`,
    '',
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}
