import { packIds, type PackedIds } from './packed-ids.js';

/**
 * A set of ids, numbered from 0 in ascending order. The texts are packed one after another as bytes, so that
 * millions of ids take little more room than their letters. Ids are ASCII, hence the order of their bytes is
 * the order in which JavaScript, SQLite and Neo4j sort them.
 */
export class IdTable {
  private readonly bytes: Uint8Array;
  private readonly offsets: Uint32Array;

  /** @param packed ids that are in order, each once: they are taken as they are */
  constructor(readonly packed: PackedIds) {
    this.bytes = packed.bytes;
    this.offsets = packed.offsets;
  }

  /** A table of ids in any order; those that are there several times count once. Throws `RangeError` naming one that is not ASCII. */
  static of(ids: Iterable<string>): IdTable {
    return new IdTable(packIds([...new Set(ids)].sort()));
  }

  /** How many ids there are. */
  get size(): number {
    return this.offsets.length - 1;
  }

  /** The id with a number. Throws `RangeError` when there is none. */
  at(index: number): string {
    if (!Number.isInteger(index) || index < 0 || index >= this.size) {
      throw new RangeError(`There is no id number ${index}: there are ${this.size} ids`);
    }
    return decoder.decode(this.slice(index));
  }

  /** The number of an id, or -1 when it is not in the table. */
  indexOf(id: string): number {
    const index = this.firstAfter(id) - 1;
    return index >= 0 && this.compare(id, index) === 0 ? index : -1;
  }

  /** The number of the first id that comes after a text, which need not be in the table; `size` when none does. */
  firstAfter(id: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(id, middle) >= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private slice(index: number): Uint8Array {
    return this.bytes.subarray(this.offsets[index], this.offsets[index + 1]);
  }

  /** Below, at or above 0 where `id` comes before, is, or comes after the id with this number. */
  private compare(id: string, index: number): number {
    const start = this.offsets[index]!;
    const length = this.offsets[index + 1]! - start;
    const shared = Math.min(length, id.length);
    for (let i = 0; i < shared; i += 1) {
      const difference = id.charCodeAt(i) - this.bytes[start + i]!;
      if (difference !== 0) return difference;
    }
    return id.length - length;
  }
}

const decoder = new TextDecoder();
