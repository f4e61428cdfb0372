import { Corridor } from './corridor.js';
import { HopLeg } from './hop-leg.js';
import { HopRegion } from './hop-region.js';
import type { StepMeter } from './step-meter.js';
import { Terrain } from './terrain.js';

/** What `maxHops` means for a search by costs: whether there is a path at all, and where paths can lead. */
export class HopLimits {
  private readonly corridor: Corridor<HopLeg>;
  /** For each leg, where it can lead when the others take as few hops as they can. */
  private readonly regions: readonly HopRegion[];
  private readonly leastAfter: readonly number[];
  private areKnown = false;

  constructor(
    private readonly terrain: Terrain,
    private readonly meter: StepMeter,
  ) {
    const { topology, question, stops } = terrain;
    // It is asked about every entity the search may pass, so it must not ask the search that.
    const unconfined = new Terrain(topology, question);
    this.corridor = new Corridor(terrain, (beginning, goal) => new HopLeg(unconfined, meter, beginning, goal));
    this.corridor.seek(question.maxHops);
    this.regions = this.isPossible
      ? this.corridor.legs.map((leg, index) => {
          const hops = this.corridor.limitOf(leg, question.maxHops);
          return new HopRegion(unconfined, meter, stops[index]!, stops[index + 1]!, hops);
        })
      : [];
    this.leastAfter = this.corridor.legs.map((_, leg) => this.corridor.leastFrom(leg + 1));
  }

  /** Whether there is a path of so few hops; meaningless when the steps have run out. */
  get isPossible(): boolean {
    return this.corridor.least <= this.terrain.question.maxHops;
  }

  /**
   * Keeps the search to where paths of so few hops can lead, as soon as to find that out costs no more than was spent already:
   * mostly enough paths are found before.
   */
  confine(): void {
    if (this.areKnown) return;
    const { spent } = this.meter;
    for (const region of this.regions) region.grow(spent);
    this.areKnown = this.regions.every(({ isKnown }) => isKnown);
    if (this.areKnown) this.terrain.confineTo((entity) => this.regions.some((region) => region.includes(entity)));
  }

  /** Whether it is known that more hops than these lead from an entity on a leg to the ends. */
  exceeds(leg: number, entity: number, hops: number): boolean {
    return this.areKnown && !this.regions[leg]!.includes(entity, hops - this.leastAfter[leg]!);
  }

  /** Lets go of the memory; nothing else may be asked afterwards. */
  release(): void {
    this.corridor.release();
    for (const region of this.regions) region.release();
  }
}
