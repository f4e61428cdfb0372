import type { Point } from '../picture.js';
import type { Waypoint } from './way.js';

interface Noted {
  readonly id: string;
  readonly point: Waypoint;
}

/** The points of courses by where they are, so that those near a place are found without looking at all of them. */
export class WaypointIndex {
  readonly #cells = new Map<number, Noted[]>();

  /** @param cell how wide and high a cell is, in model pixels */
  constructor(private readonly cell: number) {}

  add(id: string, points: readonly Waypoint[]): void {
    for (const point of points) {
      const key = this.#key(this.#column(point.x), this.#column(point.y));
      const inCell = this.#cells.get(key);
      if (inCell) inCell.push({ id, point });
      else this.#cells.set(key, [{ id, point }]);
    }
  }

  /** Looks at all points at most so far from a place, and perhaps at some farther ones, until a condition holds for one. */
  someNear({ x, y }: Point, reach: number, condition: (point: Waypoint, id: string) => boolean): boolean {
    const [right, bottom] = [this.#column(x + reach), this.#column(y + reach)];
    for (let column = this.#column(x - reach); column <= right; column += 1) {
      for (let row = this.#column(y - reach); row <= bottom; row += 1) {
        const inCell = this.#cells.get(this.#key(column, row));
        if (inCell?.some(({ id, point }) => condition(point, id))) return true;
      }
    }
    return false;
  }

  #column(at: number): number {
    return Math.floor(at / this.cell);
  }

  /** Two cells that share a key do no harm: who looks into one sees the other's points, too. */
  #key(column: number, row: number): number {
    return column * 1_000_003 + row;
  }
}
