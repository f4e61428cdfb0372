/** More than this are not kept: a path may have many legs, but most have one. */
const MOST_IDLE = 16;

/**
 * Arrays with a number for each entity, all 0, lent to one search after the other. A search sets few of a million, so
 * they are cleared by going over those: fresh megabytes for each search cost more than the search.
 */
class ScratchMemory<Values extends Uint8Array | Int32Array> {
  private idle: Values[] = [];

  constructor(private readonly make: (size: number) => Values) {}

  /** An array of so many numbers, all 0. */
  borrow(size: number): Values {
    // A new topology has new sizes.
    if (this.idle[0]?.length !== size) this.idle = [];
    return this.idle.pop() ?? this.make(size);
  }

  /** Takes an array back, which is not to be used any more. */
  giveBack(values: Values, changed: readonly number[]): void {
    for (let i = 0; i < changed.length; i += 1) values[changed[i]!] = 0;
    const fits = this.idle.length === 0 || this.idle[0]!.length === values.length;
    if (fits && this.idle.length < MOST_IDLE) this.idle.push(values);
  }
}

/** Numbers up to 255. */
export const SCRATCH_BYTES = new ScratchMemory<Uint8Array>((size) => new Uint8Array(size));
/** Numbers below 2^31. */
export const SCRATCH_INTEGERS = new ScratchMemory<Int32Array>((size) => new Int32Array(size));
