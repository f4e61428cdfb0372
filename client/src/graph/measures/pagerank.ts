import pagerankOf from 'graphology-metrics/centrality/pagerank.js';
import type { Measure } from './measure.js';

/** Power iteration shrinks the error by 0.85 a round, so 200 rounds are enough for any graph. */
const PRECISION = { alpha: 0.85, tolerance: 1e-10, maxIterations: 200 };

/**
 * The share of the time somebody would be at this entity who follows relationships in their direction, at random, and
 * begins anywhere else every seventh step or so (damping 0.85), 0 to 1, all together 1. Page, Brin, Motwani and
 * Winograd, The PageRank citation ranking, 1999. Parallel relationships are followed so many times as often.
 */
export const pagerank: Measure = ({ directed }) =>
  directed.order === 0 ? {} : pagerankOf(directed, { ...PRECISION, getEdgeWeight: 'weight' });
