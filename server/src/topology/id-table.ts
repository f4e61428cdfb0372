/**
 * A set of ids, numbered from 0 in ascending order. The texts are packed one after another as bytes, so that
 * millions of ids take little more room than their letters. Ids are ASCII, hence the order of their bytes is
 * the order in which JavaScript, SQLite and Neo4j sort them.
 */
export class IdTable {
  private readonly bytes: Uint8Array;
  /** Id `i` lies in `bytes` from `offsets[i]` to before `offsets[i + 1]`. */
  private readonly offsets: Uint32Array;

  /**
   * @param ids in any order; duplicates count once
   * @throws RangeError naming an id that is not ASCII
   */
  constructor(ids: Iterable<string>) {
    const sorted = [...new Set(ids)].sort();
    this.offsets = new Uint32Array(sorted.length + 1);
    for (const [index, id] of sorted.entries()) this.offsets[index + 1] = this.offset(index) + id.length;
    this.bytes = new Uint8Array(this.offset(sorted.length));
    const encoder = new TextEncoder();
    for (const [index, id] of sorted.entries()) {
      const { read, written } = encoder.encodeInto(id, this.bytes.subarray(this.offset(index), this.offset(index + 1)));
      if (read !== id.length || written !== id.length) throw new RangeError(`The id "${id}" is not ASCII`);
    }
  }

  /** How many ids there are. */
  get size(): number {
    return this.offsets.length - 1;
  }

  /** The id with a number. Throws `RangeError` when there is none. */
  at(index: number): string {
    if (!Number.isInteger(index) || index < 0 || index >= this.size) {
      throw new RangeError(`There is no id number ${index}: there are ${this.size}`);
    }
    return decoder.decode(this.bytes.subarray(this.offset(index), this.offset(index + 1)));
  }

  /** The number of an id, or -1 when it is not in the table. */
  indexOf(id: string): number {
    let low = 0;
    let high = this.size - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const order = this.compare(id, middle);
      if (order === 0) return middle;
      if (order < 0) high = middle - 1;
      else low = middle + 1;
    }
    return -1;
  }

  private offset(index: number): number {
    return this.offsets[index] ?? 0;
  }

  /** Below, at or above 0 where `id` comes before, is, or comes after the id with this number. */
  private compare(id: string, index: number): number {
    const start = this.offset(index);
    const length = this.offset(index + 1) - start;
    const shared = Math.min(length, id.length);
    for (let i = 0; i < shared; i += 1) {
      const difference = id.charCodeAt(i) - (this.bytes[start + i] ?? 0);
      if (difference !== 0) return difference;
    }
    return id.length - length;
  }
}

const decoder = new TextDecoder();
