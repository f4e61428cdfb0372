/** A priority queue of whole numbers, the first in order always at hand: a binary heap. */
export class Heap {
  private readonly items: number[] = [];

  /** @param comesBefore whether one item is to be taken before another */
  constructor(private readonly comesBefore: (a: number, b: number) => boolean) {}

  /** Puts an item into the queue. */
  push(item: number): void {
    const { items } = this;
    let place = items.length;
    items.push(item);
    while (place > 0) {
      const above = (place - 1) >>> 1;
      if (!this.comesBefore(item, items[above]!)) break;
      items[place] = items[above]!;
      place = above;
    }
    items[place] = item;
  }

  /** Takes the first item out of the queue; `undefined` where it is empty. */
  pop(): number | undefined {
    const { items } = this;
    const first = items[0];
    const last = items.pop();
    if (first === undefined || last === undefined || items.length === 0) return first;
    let place = 0;
    for (;;) {
      let below = place * 2 + 1;
      if (below >= items.length) break;
      if (below + 1 < items.length && this.comesBefore(items[below + 1]!, items[below]!)) below += 1;
      if (!this.comesBefore(items[below]!, last)) break;
      items[place] = items[below]!;
      place = below;
    }
    items[place] = last;
    return first;
  }
}
