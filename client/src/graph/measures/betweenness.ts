import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import type { Measure } from './measure.js';

/**
 * The share of the pairs of other entities whose shortest paths lead through this one, 0 to 1; where there are several
 * shortest paths, each counts for its part. Brandes, A faster algorithm for betweenness centrality, 2001. Directions
 * and parallel relationships make no difference.
 */
export const betweenness: Measure = ({ simple }) =>
  // With fewer than three entities nobody can be between others, and the norm would be 0.
  simple.order < 3
    ? Object.fromEntries(simple.mapNodes((id) => [id, 0]))
    : betweennessCentrality(simple, { getEdgeWeight: null, normalized: true });
