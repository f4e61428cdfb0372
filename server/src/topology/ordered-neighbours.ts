import type { Direction, Topology } from './types.js';

/** Those of entities with at least so many relationships are kept: they take long to put in order, and come up all the time. */
const WORTH_KEEPING = 128;

/** No more numbers than this are kept for a topology (16 MB), for each thread. */
const MOST_KEPT = 4_000_000;

/** Lists that are kept, and how many numbers they have. */
interface Kept {
  readonly lists: Map<string, Int32Array>;
  numbers: number;
}

const kept = new WeakMap<Topology, Kept>();

/**
 * The entities that relationships lead to from an entity, each once, in the order of their ids. Relationships of the entity
 * with itself do not count.
 */
export function orderedNeighbours(topology: Topology, entity: number, direction: Direction): Int32Array {
  if (topology.degree[entity]! < WORTH_KEEPING) return putInOrder(topology, entity, direction);
  const keeping = kept.get(topology) ?? { lists: new Map<string, Int32Array>(), numbers: 0 };
  kept.set(topology, keeping);
  const key = `${direction} ${entity}`;
  const known = keeping.lists.get(key);
  if (known) return known;
  const list = putInOrder(topology, entity, direction);
  if (keeping.numbers + list.length <= MOST_KEPT) {
    keeping.lists.set(key, list);
    keeping.numbers += list.length;
  }
  return list;
}

function putInOrder(topology: Topology, entity: number, direction: Direction): Int32Array {
  const { outEntity, outOffsets, inEntity, inOffsets } = topology;
  const out = direction === 'IN' ? [] : outEntity.subarray(outOffsets[entity], outOffsets[entity + 1]);
  const into = direction === 'OUT' ? [] : inEntity.subarray(inOffsets[entity], inOffsets[entity + 1]);
  const all = new Int32Array(out.length + into.length);
  all.set(out);
  all.set(into, out.length);
  all.sort();
  return all.filter((other, place) => other !== entity && other !== all[place - 1]);
}
