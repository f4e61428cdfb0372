import type { Arrival } from './best-first.js';
import { Corridor } from './corridor.js';
import { UNIT } from './costs.js';
import { DepthFirst } from './depth-first.js';
import { HopLeg } from './hop-leg.js';
import type { StepMeter } from './step-meter.js';
import type { Terrain } from './terrain.js';

/** Looks at the shortest paths there can be, then at those of a hop more, until there are enough. */
export class HopSearch {
  paths: readonly Arrival[] = [];
  /** True once these are all there are. */
  isAll: boolean;
  /** All paths of up to this many hops are known. */
  searchedHops: number;
  private readonly corridor: Corridor<HopLeg>;

  constructor(
    private readonly terrain: Terrain,
    private readonly meter: StepMeter,
  ) {
    const { maxHops } = terrain.question;
    this.corridor = new Corridor(terrain, (beginning, goal) => new HopLeg(terrain, meter, beginning, goal));
    this.corridor.seek(maxHops);
    this.searchedHops = Math.min(this.corridor.least - 1, maxHops);
    this.isAll = this.corridor.least > maxHops;
  }

  /** All paths that cost no more than this are known, in thousandths. */
  get searchedCost(): number {
    return this.searchedHops * UNIT;
  }

  /** Adds the paths of one hop more; so many at most, the first ones of them where the steps run out. */
  lookFurther(most: number): void {
    const { mode, maxHops } = this.terrain.question;
    const hops = this.searchedHops + 1;
    for (const leg of this.corridor.legs) leg.onlyShortest = hops === this.corridor.least;
    const round = new DepthFirst(this.terrain, this.corridor, hops, this.meter);
    this.paths = [...this.paths, ...round.find(most).map((path) => ({ path, cost: hops * UNIT }))];
    if (this.meter.exhausted) return;
    this.searchedHops = hops;
    this.isAll = !round.wasCut || hops === maxHops || (mode === 'ALL_SHORTEST' && this.paths.length > 0);
  }

  /** Lets go of the memory; nothing else may be asked afterwards. */
  release(): void {
    this.corridor.release();
  }
}
