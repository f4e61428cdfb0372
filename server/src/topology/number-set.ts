/** A set of numbers below a limit, a bit for each: cheap to make even where the limit is a million. */
export class NumberSet {
  private readonly words: Uint32Array;

  constructor(limit: number) {
    this.words = new Uint32Array((limit >>> 5) + 1);
  }

  has(number: number): boolean {
    return (this.words[number >>> 5]! & (1 << (number & 31))) !== 0;
  }

  /** Adds a number; false where it was there already. */
  add(number: number): boolean {
    if (this.has(number)) return false;
    this.words[number >>> 5]! |= 1 << (number & 31);
    return true;
  }
}
