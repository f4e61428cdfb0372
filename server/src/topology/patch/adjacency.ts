import { withFarEnds, type Adjacency } from '../adjacency.js';
import type { PackedLists } from '../csr.js';
import { pick } from '../permutation.js';
import type { Steps } from '../steps.js';
import type { Topology } from '../types.js';
import type { Insertions } from './insertions.js';
import { rewriteLists } from './rewrite-lists.js';

/** A relationship that has another entity at one of its ends than before, by new numbers; `from` is -1 for a new one. */
export interface Move {
  readonly relationship: number;
  readonly from: number;
  readonly to: number;
}

/** One end of all relationships: which entity is there, and where that is another one than before. */
export interface PatchedEnd {
  readonly ends: Int32Array;
  readonly moves: readonly Move[];
}

/** What numbers become in a patched topology. */
interface Renumbering {
  readonly entities: Insertions;
  /** For each old relationship its new number; none where all stay as they are. */
  readonly relationshipPlaces: Int32Array | undefined;
}

/** Who is connected with whom after relationships have moved. */
export function* patchAdjacency(
  topology: Topology,
  source: PatchedEnd,
  target: PatchedEnd,
  renumbering: Renumbering,
): Steps<Adjacency> {
  if (source.moves.length === 0 && target.moves.length === 0 && renumbering.entities.isEmpty) {
    const { outOffsets, out, outEntity, inOffsets, in: into, inEntity, degree } = topology;
    return { outOffsets, out, outEntity, inOffsets, in: into, inEntity, degree };
  }
  const out = patchSide({ offsets: topology.outOffsets, items: topology.out }, source, renumbering);
  yield;
  const into = patchSide({ offsets: topology.inOffsets, items: topology.in }, target, renumbering);
  yield;
  return yield* withFarEnds(out, into, source.ends, target.ends);
}

function patchSide(
  old: PackedLists,
  { ends, moves }: PatchedEnd,
  { entities, relationshipPlaces: places }: Renumbering,
): PackedLists {
  const items = places ? pick(places, old.items, new Int32Array(old.items.length)) : old.items;
  const joining = new Map<number, number[]>();
  for (const { relationship, from, to } of moves) {
    if (from >= 0 && !joining.has(from)) joining.set(from, []);
    const joiners = joining.get(to);
    if (joiners) joiners.push(relationship);
    else joining.set(to, [relationship]);
  }
  const touched = [...joining.keys()].sort((a, b) => a - b);
  return rewriteLists({ offsets: old.offsets, items }, entities, touched, (entity, before) => {
    const kept = before.filter((relationship) => ends[relationship] === entity);
    return Int32Array.from([...kept, ...joining.get(entity)!]).sort();
  });
}
