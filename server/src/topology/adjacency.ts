import { groupPositions, type PackedLists } from './csr.js';
import { pick } from './permutation.js';
import { sharedInt32 } from './shared-arrays.js';
import type { Steps } from './steps.js';
import type { Topology } from './types.js';

/** Who is connected with whom. */
export type Adjacency = Pick<Topology, 'outOffsets' | 'out' | 'outEntity' | 'inOffsets' | 'in' | 'inEntity' | 'degree'>;

/** Who is connected with whom, from the numbers of the entities at the two ends of each relationship. */
export function* adjacencyOf(sources: Int32Array, targets: Int32Array, entities: number): Steps<Adjacency> {
  const out = groupPositions(sources, entities);
  yield;
  const into = groupPositions(targets, entities);
  yield;
  return yield* withFarEnds(out, into, sources, targets);
}

/** Completes the lists of relationships that leave from and lead to each entity. */
export function* withFarEnds(
  out: PackedLists,
  into: PackedLists,
  sources: Int32Array,
  targets: Int32Array,
): Steps<Adjacency> {
  const outEntity = pick(targets, out.items, sharedInt32(out.items.length));
  yield;
  const inEntity = pick(sources, into.items, sharedInt32(into.items.length));
  yield;
  return {
    outOffsets: out.offsets,
    out: out.items,
    outEntity,
    inOffsets: into.offsets,
    in: into.items,
    inEntity,
    degree: degreesOf(out.offsets, outEntity, into.offsets),
  };
}

/** A relationship of an entity with itself is in both lists, but counts once. */
function degreesOf(outOffsets: Int32Array, outEntity: Int32Array, inOffsets: Int32Array): Int32Array {
  const degree = sharedInt32(outOffsets.length - 1);
  for (let entity = 0; entity < degree.length; entity += 1) {
    const end = outOffsets[entity + 1]!;
    let count = inOffsets[entity + 1]! - inOffsets[entity]!;
    for (let i = outOffsets[entity]!; i < end; i += 1) if (outEntity[i] !== entity) count += 1;
    degree[entity] = count;
  }
  return degree;
}
