/** Picks the best connected of many entities without sorting all of them. */
export class BestConnected {
  private kept: number[] = [];
  /** The last of those picked so far, once there are enough: who does not come before it is not picked. */
  private last: number | undefined;

  /**
   * @param degree the degree of every entity
   * @param most how many to pick
   */
  constructor(
    private readonly degree: Int32Array,
    private readonly most: number,
  ) {}

  /** Takes an entity into account, each once. */
  offer(entity: number): void {
    if (this.last !== undefined && this.compare(entity, this.last) > 0) return;
    this.kept.push(entity);
    if (this.kept.length >= this.most * 2 + SPARE) this.trim();
  }

  /** Those with the most relationships, then those with the lowest number. */
  picked(): readonly number[] {
    this.trim();
    return this.kept;
  }

  private trim(): void {
    this.kept = this.kept.sort((a, b) => this.compare(a, b)).slice(0, this.most);
    if (this.kept.length === this.most) this.last = this.kept.at(-1);
  }

  private compare(a: number, b: number): number {
    return this.degree[b]! - this.degree[a]! || a - b;
  }
}

/** How many more than twice the number to pick are kept before they are sorted. */
const SPARE = 64;
