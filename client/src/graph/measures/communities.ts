import louvain from 'graphology-communities-louvain';
import { seededRandom } from '../random.js';
import type { Measure } from './measure.js';

const SEED = 1;

/** Numbers groups from 1, the largest first; of two as large, that of the first id. */
function numbered(groupOf: Readonly<Record<string, number>>): Record<string, number> {
  const members = new Map<number, string[]>();
  for (const id of Object.keys(groupOf).sort()) {
    const group = groupOf[id] as number;
    members.set(group, [...(members.get(group) ?? []), id]);
  }
  const order = [...members.values()].sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  return Object.fromEntries(order.flatMap((ids, index) => ids.map((id) => [id, index + 1])));
}

/**
 * The number of the group an entity is in, from 1: groups with more relationships inside them than chance would give.
 * Louvain method on modularity, Blondel, Guillaume, Lambiotte and Lefebvre, Fast unfolding of communities in large
 * networks, 2008. The random order it takes comes from a fixed seed: the same graph gives the same groups.
 */
export const communities: Measure = ({ simple }) => {
  if (simple.size === 0) return numbered(Object.fromEntries(simple.nodes().map((id, index) => [id, index])));
  return numbered(louvain(simple, { getEdgeWeight: 'weight', rng: seededRandom(SEED) }));
};
