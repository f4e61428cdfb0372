import { pick } from '../permutation.js';
import { sharedInt32 } from '../shared-arrays.js';
import type { Move, PatchedEnd } from './adjacency.js';
import type { Changed } from './column.js';
import type { Insertions } from './insertions.js';

/**
 * The entities at one end of all relationships after some have changed.
 * @param old for each relationship the entity, by old numbers
 * @param values for each changed relationship the entity, by new numbers
 */
export function patchEnds(
  old: Int32Array,
  { numbers, insertions }: Changed,
  values: Int32Array,
  entities: Insertions,
): PatchedEnd {
  if (numbers.length === 0 && entities.isEmpty) return { ends: old, moves: [] };
  const ends = insertions.spread(old, sharedInt32(insertions.size));
  const places = entities.places();
  if (places) pick(places, ends, ends);
  const moves: Move[] = [];
  for (const [i, relationship] of numbers.entries()) {
    const from = insertions.oldNumber(relationship) < 0 ? -1 : ends[relationship]!;
    const to = values[i]!;
    if (from === to) continue;
    ends[relationship] = to;
    moves.push({ relationship, from, to });
  }
  return { ends, moves };
}
