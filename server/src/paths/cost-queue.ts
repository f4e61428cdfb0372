/** Items in the order of their costs, the cheapest always at hand: a binary heap over typed arrays that grow. */
export class CostQueue {
  private costs = new Float64Array(256);
  private items = new Int32Array(256);
  private count = 0;

  /** The least cost; `undefined` where nothing waits. */
  get leastCost(): number | undefined {
    return this.count === 0 ? undefined : this.costs[0];
  }

  /** The item of least cost, of several the smallest; `undefined` where nothing waits. */
  get first(): number | undefined {
    return this.count === 0 ? undefined : this.items[0];
  }

  /** How many items wait. */
  get size(): number {
    return this.count;
  }

  /** Visits everything that waits, in no particular order. */
  forEach(visit: (item: number, cost: number) => void): void {
    for (let place = 0; place < this.count; place += 1) visit(this.items[place]!, this.costs[place]!);
  }

  /** Puts in an item, a 32-bit integer. One that waits already waits twice. */
  push(item: number, cost: number): void {
    if (this.count === this.items.length) this.makeRoom();
    let place = this.count;
    this.count += 1;
    while (place > 0) {
      const above = (place - 1) >>> 1;
      if (!this.isBefore(cost, item, above)) break;
      this.move(above, place);
      place = above;
    }
    this.put(place, cost, item);
  }

  /** Takes out what `first` gives. Does nothing where nothing waits. */
  dropFirst(): void {
    if (this.count === 0) return;
    this.count -= 1;
    const [cost, item] = [this.costs[this.count]!, this.items[this.count]!];
    let place = 0;
    for (;;) {
      let below = place * 2 + 1;
      if (below >= this.count) break;
      if (below + 1 < this.count && this.isBefore(this.costs[below + 1]!, this.items[below + 1]!, below)) below += 1;
      if (this.isBefore(cost, item, below)) break;
      this.move(below, place);
      place = below;
    }
    this.put(place, cost, item);
  }

  private isBefore(cost: number, item: number, place: number): boolean {
    const other = this.costs[place]!;
    return cost < other || (cost === other && item < this.items[place]!);
  }

  private move(from: number, to: number): void {
    this.put(to, this.costs[from]!, this.items[from]!);
  }

  private put(place: number, cost: number, item: number): void {
    this.costs[place] = cost;
    this.items[place] = item;
  }

  private makeRoom(): void {
    const [costs, items] = [this.costs, this.items];
    this.costs = new Float64Array(costs.length * 2);
    this.items = new Int32Array(items.length * 2);
    this.costs.set(costs);
    this.items.set(items);
  }
}
