import type { Leg } from './leg.js';
import type { Terrain } from './terrain.js';

/**
 * The part of the graph that paths can lead through, leg by leg from `from` over each via to `to`. Entities visited twice
 * do not count here, so the way of a path can be longer than it says, never shorter.
 */
export class Corridor<L extends Leg> {
  /** Leg `i` leads to via `i`; the last one leads to the ends. */
  readonly legs: readonly L[];

  constructor({ stops }: Terrain, makeLeg: (beginning: readonly number[], goal: readonly number[]) => L) {
    this.legs = stops.slice(1).map((goal, index) => makeLeg(stops[index]!, goal));
  }

  /** What the best way from `from` over each via to `to` counts: exact once it was sought; infinite where there is none. */
  get least(): number {
    return this.leastFrom(0);
  }

  /** Finds that out, unless it is above a limit. Stops early when the steps run out. */
  seek(limit: number): void {
    for (const leg of this.legs) leg.seek(this.limitOf(leg, limit));
  }

  /** What the legs from number `leg` on count at least. */
  leastFrom(leg: number): number {
    let sum = 0;
    for (let index = leg; index < this.legs.length; index += 1) sum += this.legs[index]!.least;
    return sum;
  }

  /** What is left of a limit for a leg: what the others do not need at least. */
  limitOf(leg: L, limit: number): number {
    return limit - this.least + leg.least;
  }

  /** Lets go of the memory; nothing else may be asked afterwards. */
  release(): void {
    for (const leg of this.legs) leg.release();
  }
}
