import { BestFirst, type Arrival } from './best-first.js';
import { Corridor } from './corridor.js';
import { CostLeg } from './cost-leg.js';
import { UNIT } from './costs.js';
import { HopLimits } from './hop-limits.js';
import type { StepMeter } from './step-meter.js';
import type { Terrain } from './terrain.js';

/** Looks at the cheapest paths there can be, then at dearer and dearer ones, until there are enough. */
export class CostSearch {
  paths: readonly Arrival[] = [];
  /** True once these are all there are. */
  isAll: boolean;
  /** All paths that cost no more than this are known, in thousandths. */
  searchedCost: number;
  /** Hops are not what counts here. */
  readonly searchedHops = 0;
  private readonly corridor: Corridor<CostLeg>;
  private hopLimits: HopLimits | undefined;
  private rounds = 0;

  constructor(
    private readonly terrain: Terrain,
    private readonly meter: StepMeter,
  ) {
    this.corridor = new Corridor(terrain, (beginning, goal) => new CostLeg(terrain, meter, beginning, goal));
    this.corridor.seek(Infinity);
    this.searchedCost = Math.max(0, this.corridor.least - 1);
    this.isAll = this.corridor.least === Infinity;
  }

  /** Adds paths that cost more than those known; so many at most, the cheapest ones of them where the steps run out. */
  lookFurther(most: number): void {
    const { corridor, meter, terrain } = this;
    // A first question is mostly answered by the cheapest path there is, whatever its hops.
    if (this.rounds > 0) this.limitHops();
    const limit = this.rounds === 0 ? corridor.least : this.searchedCost + UNIT * 2 ** (this.rounds >>> 1);
    this.rounds += 1;
    for (const leg of corridor.legs) leg.growTo(corridor.limitOf(leg, limit));
    if (meter.exhausted || this.isAll) return;
    const wanted = { above: this.searchedCost, limit, maxHops: terrain.question.maxHops, most };
    const round = new BestFirst(terrain, corridor, this.hopLimits, wanted, meter);
    this.paths = [...this.paths, ...round.find()];
    if (meter.exhausted) return;
    this.searchedCost = limit;
    this.isAll = !round.wasCut;
  }

  /** Lets go of the memory; nothing else may be asked afterwards. */
  release(): void {
    this.corridor.release();
    this.hopLimits?.release();
  }

  private limitHops(): void {
    this.hopLimits ??= new HopLimits(this.terrain, this.meter);
    if (this.meter.exhausted) return;
    this.isAll = !this.hopLimits.isPossible;
    if (!this.isAll) this.hopLimits.confine();
  }
}
