import { sharedInt32 } from './shared-arrays.js';
import type { Topology } from './types.js';

/** The sources of each relationship, by number. */
export type Claims = Pick<Topology, 'claimSourceOffsets' | 'claimSources'>;

/** The sources of relationships as they came: how many each has, and those of all one after another. */
export interface ClaimLists {
  readonly counts: Int32Array;
  readonly sources: Int32Array;
}

/**
 * The sources of each relationship by number.
 * @param order the relationships in their new order; as they are where there is none
 * @param places the new number of each source; as it is where there are none
 */
export function claimsOf({ counts, sources }: ClaimLists, order?: Int32Array, places?: Int32Array): Claims {
  const starts = startsOf(counts);
  const claimSourceOffsets = sharedInt32(counts.length + 1);
  const claimSources = sharedInt32(sources.length);
  let end = 0;
  for (let relationship = 0; relationship < counts.length; relationship += 1) {
    const from = order ? order[relationship]! : relationship;
    const start = end;
    for (let i = starts[from]!; i < starts[from + 1]!; i += 1) {
      claimSources[end] = places ? places[sources[i]!]! : sources[i]!;
      end += 1;
    }
    if (end - start > 1) claimSources.subarray(start, end).sort();
    claimSourceOffsets[relationship + 1] = end;
  }
  return { claimSourceOffsets, claimSources };
}

function startsOf(counts: Int32Array): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i += 1) starts[i + 1] = starts[i]! + counts[i]!;
  return starts;
}
