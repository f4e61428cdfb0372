/** A list of 32-bit integers that grows: a quarter of the room an array of numbers takes while a topology is built. */
export class IntList {
  private values = new Int32Array(1024);
  private count = 0;

  /** How many integers there are. */
  get length(): number {
    return this.count;
  }

  /** Adds an integer at the end. */
  push(value: number): void {
    if (this.count === this.values.length) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.count] = value;
    this.count += 1;
  }

  /** The integers so far, as a view: it does not see what is pushed later. */
  toArray(): Int32Array {
    return this.values.subarray(0, this.count);
  }
}
