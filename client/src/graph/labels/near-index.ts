import type { Turned } from './turned.js';

/** Rectangles by where they are, so that those near another one are found without looking at all of them. */
export class NearIndex {
  readonly #cells = new Map<number, Turned[]>();

  /** @param cell how wide and high a cell is; about the size of the rectangles is best */
  constructor(private readonly cell: number) {}

  add(rectangle: Turned): void {
    for (const key of this.#keys(rectangle)) {
      const inCell = this.#cells.get(key);
      if (inCell) inCell.push(rectangle);
      else this.#cells.set(key, [rectangle]);
    }
  }

  /** Whether a condition holds for any of those that may have area in common with a rectangle. */
  someNear(rectangle: Turned, condition: (other: Turned) => boolean): boolean {
    for (const key of this.#keys(rectangle)) {
      if (this.#cells.get(key)?.some(condition)) return true;
    }
    return false;
  }

  /** What is measured of those that may have area in common with a rectangle, each once, all together. */
  sumNear(rectangle: Turned, measure: (other: Turned) => number): number {
    const found = new Set<Turned>();
    for (const key of this.#keys(rectangle)) for (const other of this.#cells.get(key) ?? []) found.add(other);
    return [...found].reduce((sum, other) => sum + measure(other), 0);
  }

  /** How many of those that may have area in common with a rectangle fulfil a condition. */
  countNear(rectangle: Turned, condition: (other: Turned) => boolean): number {
    return this.sumNear(rectangle, (other) => (condition(other) ? 1 : 0));
  }

  /** The cells that the box around a turned rectangle touches. Two that share a key do no harm: conditions decide. */
  #keys({ centre, width, height, angle }: Turned): number[] {
    const cos = Math.abs(Math.cos(angle)) / 2;
    const sin = Math.abs(Math.sin(angle)) / 2;
    const reachX = width * cos + height * sin;
    const reachY = width * sin + height * cos;
    const cellOf = (at: number): number => Math.floor(at / this.cell);
    const [right, bottom] = [cellOf(centre.x + reachX), cellOf(centre.y + reachY)];
    const keys: number[] = [];
    for (let x = cellOf(centre.x - reachX); x <= right; x += 1) {
      for (let y = cellOf(centre.y - reachY); y <= bottom; y += 1) keys.push(x * 1_000_003 + y);
    }
    return keys;
  }
}
