import { pickInto, type IntArray } from './permutation.js';

const FIRST_ROOM = 64;

/** A list of integers that grows: it takes the room of a typed array while a topology is built, not that of objects. */
export class IntList<Values extends IntArray> {
  private readonly make: (length: number) => Values;
  private values: Values;
  private count = 0;

  /** @param make makes an array of a length; it says how large the integers may be and where they lie */
  constructor(make: (length: number) => Values) {
    this.make = make;
    this.values = make(0);
  }

  /** How many integers there are. */
  get length(): number {
    return this.count;
  }

  /** Adds an integer at the end. */
  push(value: number): void {
    if (this.count === this.values.length) {
      const larger = this.make(Math.max(FIRST_ROOM, this.count * 2));
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.count] = value;
    this.count += 1;
  }

  /** The integer at a position below the length. */
  at(position: number): number {
    return this.values[position]!;
  }

  /** The array the integers lie in so far; what comes after them means nothing. */
  view(): Values {
    return this.values;
  }

  /**
   * Empties the list into an array of exactly its length.
   * @param order where given, the integers are put in this order of their positions
   */
  take(order?: Int32Array): Values {
    const taken = this.make(this.count);
    if (order) pickInto(this.values, order, taken);
    else taken.set(this.values.subarray(0, this.count));
    this.values = this.make(0);
    this.count = 0;
    return taken;
  }
}
