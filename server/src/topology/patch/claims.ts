import { IdTable } from '../id-table.js';
import { pickIds } from '../packed-ids.js';
import { pick } from '../permutation.js';
import type { Claims } from '../claims.js';
import type { Topology } from '../types.js';
import type { Changed } from './column.js';
import type { Insertions } from './insertions.js';
import { rewriteLists } from './rewrite-lists.js';

/**
 * The sources of all relationships after some have changed. Sources that claim nothing any more are gone.
 * @param table the old sources and those of the changes, `inserted` where they came in
 * @param claims the sources of the changed relationships, in the order of their numbers
 */
export function patchClaims(
  topology: Topology,
  { numbers, insertions }: Changed,
  { table, insertions: inserted }: { readonly table: IdTable; readonly insertions: Insertions },
  claims: Claims,
): Claims & Pick<Topology, 'sources'> {
  const { claimSourceOffsets, claimSources, sources } = topology;
  if (numbers.length === 0) return { claimSourceOffsets, claimSources, sources };
  const places = inserted.places();
  const old = places ? pick(places, claimSources, new Int32Array(claimSources.length)) : claimSources;
  const position = new Map(Array.from(numbers, (number, i) => [number, i]));
  const lists = rewriteLists({ offsets: claimSourceOffsets, items: old }, insertions, [...numbers], (relationship) => {
    const i = position.get(relationship)!;
    return claims.claimSources.subarray(claims.claimSourceOffsets[i], claims.claimSourceOffsets[i + 1]);
  });
  return { claimSourceOffsets: lists.offsets, claimSources: lists.items, sources: withoutUnused(table, lists.items) };
}

/** The sources that claim something; their numbers in `claimSources` are changed accordingly. */
function withoutUnused(table: IdTable, claimSources: Int32Array): IdTable {
  const used = new Uint8Array(table.size);
  for (let i = 0; i < claimSources.length; i += 1) used[claimSources[i]!] = 1;
  const kept = Int32Array.from(used.keys()).filter((source) => used[source] === 1);
  if (kept.length === table.size) return table;
  const places = new Int32Array(table.size);
  for (const [place, source] of kept.entries()) places[source] = place;
  pick(places, claimSources, claimSources);
  return new IdTable(pickIds(table.packed, kept));
}
