import { BestFirst, type Arrival } from './best-first.js';
import { Corridor } from './corridor.js';
import { CostLeg } from './cost-leg.js';
import { UNIT } from './costs.js';
import { HopLeg } from './hop-leg.js';
import type { StepMeter } from './step-meter.js';
import { Terrain } from './terrain.js';

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
  private hopCorridor: Corridor<HopLeg> | undefined;
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
    if (this.rounds === 1) this.confine();
    const limit = this.rounds === 0 ? corridor.least : this.searchedCost + UNIT * 2 ** (this.rounds >>> 1);
    this.rounds += 1;
    for (const leg of corridor.legs) leg.growTo(corridor.limitOf(leg, limit));
    if (meter.exhausted || this.isAll) return;
    const wanted = { above: this.searchedCost, limit, maxHops: terrain.question.maxHops, most };
    const round = new BestFirst(terrain, corridor, this.hopCorridor, wanted, meter);
    this.paths = [...this.paths, ...round.find()];
    if (meter.exhausted) return;
    this.searchedCost = limit;
    this.isAll = !round.wasCut;
  }

  /** Lets go of the memory; nothing else may be asked afterwards. */
  release(): void {
    this.corridor.release();
    this.hopCorridor?.release();
  }

  /** Keeps to where paths of no more than `maxHops` hops can lead. */
  private confine(): void {
    const { terrain, meter } = this;
    const { maxHops } = terrain.question;
    // It is asked about every entity the search may pass, so it must not ask the search that.
    const unconfined = new Terrain(terrain.topology, terrain.question);
    const hopCorridor = new Corridor(terrain, (beginning, goal) => new HopLeg(unconfined, meter, beginning, goal));
    this.hopCorridor = hopCorridor;
    hopCorridor.seek(maxHops);
    if (meter.exhausted) return;
    this.isAll = hopCorridor.least > maxHops;
    terrain.confineTo((entity) => hopCorridor.legs.some((leg) => leg.reaches(entity, maxHops - 1)));
  }
}
