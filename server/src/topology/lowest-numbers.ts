/** Picks the lowest of many numbers, each offered once, without keeping the rest. */
export class LowestNumbers {
  /** Ascending. */
  private readonly kept: number[] = [];

  /** @param most how many to pick */
  constructor(private readonly most: number) {}

  /** Takes a number into account. */
  offer(number: number): void {
    const { kept } = this;
    if (kept.length === this.most && (this.most === 0 || number > kept[this.most - 1]!)) return;
    let place = kept.length;
    kept.push(number);
    for (; place > 0 && kept[place - 1]! > number; place -= 1) kept[place] = kept[place - 1]!;
    kept[place] = number;
    if (kept.length > this.most) kept.pop();
  }

  /** The lowest numbers offered, ascending. */
  picked(): readonly number[] {
    return this.kept;
  }
}
