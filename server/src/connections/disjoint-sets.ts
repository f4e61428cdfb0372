/** Sets of the numbers from 0 that share none, at first each number alone. R. Tarjan's union-find with path halving. */
export class DisjointSets {
  private readonly parent: Int32Array;
  private sets: number;

  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, number) => number);
    this.sets = size;
  }

  /** How many sets there are. */
  get count(): number {
    return this.sets;
  }

  /** The number that stands for the set a number is in. */
  find(number: number): number {
    const { parent } = this;
    let at = number;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }

  /** Makes the sets of two numbers one. Returns whether they were two. */
  unite(a: number, b: number): boolean {
    const [one, other] = [this.find(a), this.find(b)];
    if (one === other) return false;
    this.parent[other] = one;
    this.sets -= 1;
    return true;
  }
}
