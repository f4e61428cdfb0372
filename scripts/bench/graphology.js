import { createRequire } from 'node:module';
import { STATUSES } from './generate.js';
import { entityBatches, entityNumber, relationshipBatches } from './records.js';

/**
 * @typedef {import('./generate.js').GeneratedGraph} GeneratedGraph
 * @typedef {import('graphology').UndirectedGraph} UndirectedGraph
 */

// Their modules name no types for `import`, so they are loaded as what they are.
const require = createRequire(import.meta.url);
/** @type {typeof import('graphology')} */
const { MultiUndirectedGraph } = require('graphology');
/** @type {typeof import('graphology-shortest-path')} */
const { bidirectional, dijkstra } = require('graphology-shortest-path');

/** What a hop costs by its status: see `BEST_SOURCED`. In thousandths. */
const EVIDENCE_COST = new Map(STATUSES.map((status, rank) => [status, 1000 * 2 ** rank]));

/** A generated graph in graphology, undirected because our questions go either way. */
export class GraphologySide {
  /** @param {GeneratedGraph} generated */
  constructor(generated) {
    const began = performance.now();
    const before = process.memoryUsage().heapUsed;
    this.graph = new MultiUndirectedGraph();
    this.commonness = commonnessOf(generated);
    for (const batch of entityBatches(generated)) for (const { id } of batch) this.graph.addNode(id);
    for (const batch of relationshipBatches(generated)) {
      for (const { id, source, target, status } of batch) {
        const specificity = 1000 + (this.#throughCost(source) + this.#throughCost(target)) / 2;
        this.graph.addUndirectedEdgeWithKey(id, source, target, { evidence: EVIDENCE_COST.get(status), specificity });
      }
    }
    this.facts = { buildMs: performance.now() - began, bytes: process.memoryUsage().heapUsed - before };
  }

  /** @param {string} from @param {string} to @returns {number | null} */
  shortestLength(from, to) {
    const path = bidirectional(this.graph, from, to);
    return path ? path.length - 1 : null;
  }

  /** The cost of the path with the best evidence. @param {string} from @param {string} to */
  leastEvidenceCost(from, to) {
    const path = dijkstra.bidirectional(this.graph, from, to, 'evidence');
    return path && costOf(path, (here, there) => this.#cheapestEdge(here, there));
  }

  /**
   * The cost of the path with the least common entities. Each entity's cost is laid half on either side of it, and what
   * that lays on the ends is left out of the sum.
   * @param {string} from
   * @param {string} to
   */
  leastCommonCost(from, to) {
    const path = dijkstra.bidirectional(this.graph, from, to, 'specificity');
    return path && costOf(path, (_here, there) => 1000 + (there === to ? 0 : this.#throughCost(there)));
  }

  /** What it costs to pass through an entity: see `MOST_SPECIFIC`. @param {string} id */
  #throughCost(id) {
    return this.commonness[entityNumber(id)] ?? 0;
  }

  /** @param {string} here @param {string} there */
  #cheapestEdge(here, there) {
    return Math.min(
      ...this.graph.edges(here, there).map((edge) => Number(this.graph.getEdgeAttribute(edge, 'evidence'))),
    );
  }
}

/**
 * @param {readonly string[]} path
 * @param {(here: string, there: string) => number} hopCost
 */
function costOf(path, hopCost) {
  return path.slice(1).reduce((sum, there, place) => sum + hopCost(/** @type {string} */ (path[place]), there), 0);
}

/**
 * For each entity, what it costs to pass through it, in thousandths: its relationships count, one with itself once.
 * @param {GeneratedGraph} generated
 */
function commonnessOf({ entities, source, target }) {
  const degree = new Int32Array(entities);
  const count = (/** @type {number} */ entity) => (degree[entity] = Number(degree[entity]) + 1);
  source.forEach(count);
  target.forEach((entity, place) => entity === source[place] || count(entity));
  return degree.map((relationships) => (relationships === 0 ? 0 : Math.round(1000 * Math.log(relationships))));
}
