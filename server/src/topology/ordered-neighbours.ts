import type { Direction, Topology } from './types.js';

/** Those of entities with at least so many relationships are kept: they take long to put in order, and come up all the time. */
const WORTH_KEEPING = 128;

const kept = new WeakMap<Topology, Map<string, Int32Array>>();

/**
 * The entities that relationships lead to from an entity, each once, in the order of their ids. Relationships of the entity
 * with itself do not count.
 */
export function orderedNeighbours(topology: Topology, entity: number, direction: Direction): Int32Array {
  if (topology.degree[entity]! < WORTH_KEEPING) return putInOrder(topology, entity, direction);
  const lists = kept.get(topology) ?? new Map<string, Int32Array>();
  kept.set(topology, lists);
  const key = `${direction} ${entity}`;
  const list = lists.get(key) ?? putInOrder(topology, entity, direction);
  lists.set(key, list);
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
