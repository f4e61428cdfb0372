import type { TopologyEntity } from '../../store/port.js';
import type { IdTable } from '../id-table.js';
import { sharedUint16 } from '../shared-arrays.js';
import type { Topology } from '../types.js';
import { patchColumn } from './column.js';
import type { Insertions } from './insertions.js';
import { mergeIds } from './merge-ids.js';

/** The entities of a patched topology. */
export interface PatchedEntities {
  readonly table: IdTable;
  readonly insertions: Insertions;
  readonly entityType: Uint16Array;
}

/** Puts entities in. Throws `RangeError` naming one that comes twice or has an unknown type. */
export function patchEntities(topology: Topology, changes: readonly TopologyEntity[]): PatchedEntities {
  const types = new Map<string, number>();
  for (const { id, type } of changes) {
    if (types.has(id)) throw new RangeError(`The entity "${id}" is there twice`);
    const number = topology.entityTypes.indexOf(type);
    if (number < 0) throw new RangeError(`The entity "${id}" has the unknown type "${type}"`);
    types.set(id, number);
  }
  const { table, insertions } = mergeIds(topology.entities, types.keys());
  const byNumber = [...types].map(([id, type]) => ({ number: table.indexOf(id), type }));
  const numbers = Int32Array.from(byNumber, ({ number }) => number);
  const values = Uint16Array.from(byNumber, ({ type }) => type);
  return {
    table,
    insertions,
    entityType: patchColumn(topology.entityType, { numbers, insertions }, values, sharedUint16),
  };
}
