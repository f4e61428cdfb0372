import { IdTable } from './id-table.js';
import { IntList } from './int-list.js';
import { asciiAt, pickIds, repeatsPrevious, type PackedIds } from './packed-ids.js';
import { sharedUint32, sharedUint8 } from './shared-arrays.js';
import { orderOf } from './sort-ids.js';
import type { Steps } from './steps.js';

/** A table of ids, and the order in which it took them from a list; no order where they were in order already. */
export interface OrderedIds {
  readonly table: IdTable;
  readonly order: Int32Array | undefined;
}

/** A list of ids that grows, in any order: packed as bytes from the beginning, it keeps no objects. */
export class IdList {
  private readonly bytes = new IntList(sharedUint8);
  private readonly offsets = new IntList(sharedUint32);
  private last = '';
  private ordered = true;

  constructor() {
    this.offsets.push(0);
  }

  /** How many ids there are. */
  get length(): number {
    return this.offsets.length - 1;
  }

  /** Adds an id at the end. Throws `RangeError` where it is not ASCII. */
  push(id: string): void {
    for (let i = 0; i < id.length; i += 1) this.bytes.push(asciiAt(id, i));
    this.offsets.push(this.bytes.length);
    if (this.length > 1 && id <= this.last) this.ordered = false;
    this.last = id;
  }

  /** Whether the id at a position is this one. */
  isAt(position: number, id: string): boolean {
    const { bytes, offsets } = this.view();
    const start = offsets[position]!;
    if (offsets[position + 1]! - start !== id.length) return false;
    for (let i = 0; i < id.length; i += 1) if (bytes[start + i] !== id.charCodeAt(i)) return false;
    return true;
  }

  /** The ids so far; what comes after them means nothing. */
  view(): PackedIds {
    return { bytes: this.bytes.view(), offsets: this.offsets.view() };
  }

  /** Empties the list into a table. Throws `RangeError` naming an id that is there twice. */
  *take(): Steps<OrderedIds> {
    const ids: PackedIds = { bytes: this.bytes.take(), offsets: this.offsets.take() };
    yield;
    if (this.ordered) return { table: new IdTable(ids), order: undefined };
    const order = yield* orderOf(ids);
    const sorted = pickIds(ids, order);
    yield;
    const table = new IdTable(sorted);
    for (let index = 1; index < table.size; index += 1) {
      if (repeatsPrevious(sorted, index)) throw new RangeError(`The id "${table.at(index)}" is there twice`);
    }
    return { table, order };
  }
}
