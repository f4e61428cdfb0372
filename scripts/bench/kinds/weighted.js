import { about, drawPair, pathsFound } from './paths.js';

/** @typedef {import('./kind.js').Kind<import('./paths.js').Pair, number | null>} Weighted its answer is a cost in thousandths */

/** @type {(ours: number | null, theirs: number | null) => boolean} */
const same = (ours, theirs) => ours === theirs;

/**
 * @param {import('./kind.js').Sides} sides
 * @param {import('./paths.js').Pair} pair
 * @param {'MOST_SPECIFIC' | 'BEST_SOURCED'} mode
 */
function costOfBest(sides, pair, mode) {
  const [best] = pathsFound(sides, about(pair, { mode }));
  return best ? Math.round(best.cost * 1000) : null;
}

/** The path with the best evidence. @type {Weighted} */
export const bestSourced = {
  name: 'best-sourced path',
  draw: drawPair,
  ours: (sides, pair) => costOfBest(sides, pair, 'BEST_SOURCED'),
  peers: { graphology: (graph, { from, to }) => graph.leastEvidenceCost(from, to) },
  agree: same,
};

/** The path that leads least through entities that are connected with everything. @type {Weighted} */
export const mostSpecific = {
  name: 'most specific path',
  draw: drawPair,
  ours: (sides, pair) => costOfBest(sides, pair, 'MOST_SPECIFIC'),
  peers: { graphology: (graph, { from, to }) => graph.leastCommonCost(from, to) },
  agree: same,
};
