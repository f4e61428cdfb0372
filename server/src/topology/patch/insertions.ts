import type { IntArray } from '../permutation.js';

/** Where new things come in between numbered ones, which moves the old ones on. */
export class Insertions {
  /**
   * @param oldSize how many things there were
   * @param points for each new thing the number of old ones that come before it, ascending
   */
  constructor(
    private readonly oldSize: number,
    private readonly points: readonly number[],
  ) {}

  /** How many things there are now. */
  get size(): number {
    return this.oldSize + this.points.length;
  }

  get isEmpty(): boolean {
    return this.points.length === 0;
  }

  /** The number a thing had before, -1 for a new one. */
  oldNumber(number: number): number {
    let low = 0;
    let high = this.points.length;
    // The new thing `i` has the number `points[i] + i`.
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.points[middle]! + middle <= number) low = middle + 1;
      else high = middle;
    }
    const isNew = low > 0 && this.points[low - 1]! + low - 1 === number;
    return isNew ? -1 : number - low;
  }

  /** Puts what belongs to the old things where they are now, leaving the places of new ones as they are. */
  spread<Into extends IntArray>(old: IntArray, into: Into): Into {
    let from = 0;
    for (const [before, point] of this.points.entries()) {
      into.set(old.subarray(from, point), from + before);
      from = point;
    }
    into.set(old.subarray(from, this.oldSize), from + this.points.length);
    return into;
  }

  /** For each old number the new one; none where all stay as they are. */
  places(): Int32Array | undefined {
    if (this.isEmpty) return undefined;
    const places = new Int32Array(this.oldSize);
    let before = 0;
    for (let number = 0; number < this.oldSize; number += 1) {
      while (this.points[before]! <= number) before += 1;
      places[number] = number + before;
    }
    return places;
  }
}
