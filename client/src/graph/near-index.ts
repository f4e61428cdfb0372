import type { Turned } from './turned.js';

/** Rectangles by where they are, so that those near another one are found without looking at all of them. */
export class NearIndex {
  readonly #cells = new Map<string, Turned[]>();

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

  /** How many of those that may have area in common with a rectangle fulfil a condition. */
  countNear(rectangle: Turned, condition: (other: Turned) => boolean): number {
    const found = [...this.#keys(rectangle)].flatMap((key) => this.#cells.get(key)?.filter(condition) ?? []);
    return new Set(found).size;
  }

  /** The cells that the box around a turned rectangle touches. */
  *#keys({ centre, width, height, angle }: Turned): Generator<string> {
    const cos = Math.abs(Math.cos(angle)) / 2;
    const sin = Math.abs(Math.sin(angle)) / 2;
    const reachX = width * cos + height * sin;
    const reachY = width * sin + height * cos;
    const cellOf = (at: number): number => Math.floor(at / this.cell);
    for (let x = cellOf(centre.x - reachX); x <= cellOf(centre.x + reachX); x += 1) {
      for (let y = cellOf(centre.y - reachY); y <= cellOf(centre.y + reachY); y += 1) yield `${x} ${y}`;
    }
  }
}
