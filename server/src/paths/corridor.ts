import { Leg } from './leg.js';
import type { StepMeter } from './step-meter.js';
import type { Terrain } from './terrain.js';

/**
 * The part of the graph that paths of up to so many hops can lead through, leg by leg from `from` over each via to `to`,
 * and how many hops are left from each entity in it. Entities visited twice do not count here, so the way of a path can
 * be longer than it says, never shorter.
 */
export class Corridor {
  /** Leg `i` leads to via `i`; the last one leads to the ends. */
  readonly legs: readonly Leg[];

  constructor(terrain: Terrain, meter: StepMeter) {
    const stops = [terrain.starts, ...terrain.via.map((via) => [via]), [...terrain.ends]];
    this.legs = stops.slice(1).map((goal, index) => new Leg(terrain, meter, stops[index]!, goal));
  }

  /** The hops of the shortest way from `from` over each via to `to`: exact up to the limit; infinite where there is none. */
  get leastHops(): number {
    return this.hopsFromStop(0);
  }

  /** Widens the corridor to ways of up to so many hops. Stops early when the steps run out. */
  growTo(limit: number): void {
    for (let before = -1; before !== this.leastHops && this.leastHops <= limit;) {
      before = this.leastHops;
      for (const leg of this.legs) leg.growTo(this.limitOf(leg, limit));
    }
  }

  /** The hops a leg can take where a whole path has so many: what the other legs do not need at least. */
  limitOf(leg: Leg, limit: number): number {
    return limit - this.leastHops + leg.leastHops;
  }

  /** Hops from an entity, on the way to the goal of leg number `leg`, to the ends; -1 where the corridor ends there. */
  hopsToGo(leg: number, entity: number): number {
    const hops = this.legs[leg]!.hopsToGo(entity);
    return hops < 0 ? -1 : hops + this.hopsFromStop(leg + 1);
  }

  /** Whether an entity that has no hops to go has none whatever the limit. */
  leadsNowhere(leg: number): boolean {
    return this.legs[leg]!.knowsAllThatLeadsToGoal;
  }

  private hopsFromStop(stop: number): number {
    let hops = 0;
    for (let leg = stop; leg < this.legs.length; leg += 1) hops += this.legs[leg]!.leastHops;
    return hops;
  }
}
