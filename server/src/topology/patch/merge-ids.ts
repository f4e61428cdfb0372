import { IdTable } from '../id-table.js';
import { packIds } from '../packed-ids.js';
import { sharedUint32, sharedUint8 } from '../shared-arrays.js';
import { Insertions } from './insertions.js';

/** A table that has taken in further ids, and where they came in. */
export interface MergedIds {
  readonly table: IdTable;
  readonly insertions: Insertions;
}

/**
 * Takes ids into a table; those it has already change nothing.
 * @param ids in any order, perhaps several times
 * @throws RangeError naming one that is not ASCII
 */
export function mergeIds(table: IdTable, ids: Iterable<string>): MergedIds {
  const added = [...new Set(ids)].filter((id) => table.indexOf(id) < 0).sort();
  const points = added.map((id) => table.firstAfter(id));
  const insertions = new Insertions(table.size, points);
  if (added.length === 0) return { table, insertions };

  const old = table.packed;
  const own = packIds(added);
  const bytes = sharedUint8(old.bytes.length + own.bytes.length);
  const offsets = sharedUint32(insertions.size + 1);
  /** Copies old ids from one number to before another, behind the first `before` of the new ones. */
  const copy = (from: number, to: number, before: number): void => {
    const shift = own.offsets[before]!;
    bytes.set(old.bytes.subarray(old.offsets[from], old.offsets[to]), old.offsets[from]! + shift);
    for (let id = from; id < to; id += 1) offsets[id + before + 1] = old.offsets[id + 1]! + shift;
  };
  let from = 0;
  for (const [index, point] of points.entries()) {
    copy(from, point, index);
    const start = old.offsets[point]! + own.offsets[index]!;
    bytes.set(own.bytes.subarray(own.offsets[index], own.offsets[index + 1]), start);
    offsets[point + index + 1] = old.offsets[point]! + own.offsets[index + 1]!;
    from = point;
  }
  copy(from, table.size, points.length);
  return { table: new IdTable({ bytes, offsets }), insertions };
}
