import type { CompiledFilter } from './filter.js';
import type { Topology } from './types.js';

/** What is told of each relationship of an entity: its number, the entity at its far end, whether it leads there. */
export type IncidentVisitor = (relationship: number, farEnd: number, forward: boolean) => void;

/**
 * Visits the relationships of an entity that pass a filter: first those it is the source of, then those it is the target
 * of, both in the order of their ids. A relationship of the entity with itself is visited once, as one it is the source of.
 */
export function forEachIncident(
  topology: Topology,
  entity: number,
  filter: CompiledFilter,
  visit: IncidentVisitor,
): void {
  const { out, outEntity, outOffsets, in: into, inEntity, inOffsets } = topology;
  if (filter.direction !== 'IN') {
    for (let i = outOffsets[entity]!; i < outOffsets[entity + 1]!; i += 1) {
      const relationship = out[i]!;
      const target = outEntity[i]!;
      if (filter.keeps(relationship) && filter.keepsFarEnd(target)) visit(relationship, target, true);
    }
  }
  if (filter.direction !== 'OUT') {
    for (let i = inOffsets[entity]!; i < inOffsets[entity + 1]!; i += 1) {
      const source = inEntity[i]!;
      if (source === entity) continue;
      const relationship = into[i]!;
      if (filter.keeps(relationship) && filter.keepsFarEnd(source)) visit(relationship, source, false);
    }
  }
}

/** The number of an entity. Throws `RangeError` when the topology does not have it. */
export function entityNumber(topology: Topology, id: string): number {
  const number = topology.entities.indexOf(id);
  if (number < 0) throw new RangeError(`There is no entity "${id}"`);
  return number;
}
