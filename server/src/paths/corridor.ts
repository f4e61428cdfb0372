import type { Leg } from './leg.js';
import type { Terrain } from './terrain.js';

/** Makes a leg between some entities and some others. */
export type LegMaker = (beginning: readonly number[], goal: readonly number[]) => Leg;

/**
 * The part of the graph that paths within some limit can lead through, leg by leg from `from` over each via to `to`, and
 * what is left from each entity in it. Entities visited twice do not count here, so the way of a path can cost more than
 * it says, never less. Costs are in thousandths.
 */
export class Corridor {
  /** Leg `i` leads to via `i`; the last one leads to the ends. */
  readonly legs: readonly Leg[];

  constructor({ starts, via, ends }: Terrain, makeLeg: LegMaker) {
    const stops = [starts, ...via.map((entity) => [entity]), [...ends]];
    this.legs = stops.slice(1).map((goal, index) => makeLeg(stops[index]!, goal));
  }

  /** The cost of the cheapest way from `from` over each via to `to`: exact up to the limit; infinite where there is none. */
  get leastCost(): number {
    return this.costFromStop(0);
  }

  /** Finds out the least cost, unless it is above a limit. Stops early when the steps run out. */
  seek(limit: number): void {
    for (const leg of this.legs) leg.seek(limit - this.leastCost + leg.leastCost);
  }

  /** Once the least cost is known: widens the corridor to ways that cost no more than a limit. Stops early when the steps run out. */
  growTo(limit: number): void {
    for (const leg of this.legs) leg.growTo(limit - this.leastCost + leg.leastCost);
  }

  /** What is left from an entity, on the way to the goal of leg number `leg`, to the ends; -1 where the corridor ends there. */
  costToGo(leg: number, entity: number): number {
    const cost = this.legs[leg]!.costToGo(entity);
    return cost < 0 ? -1 : cost + this.costFromStop(leg + 1);
  }

  /** Whether an entity from which nothing is known to be left leads nowhere, whatever the limit. */
  leadsNowhere(leg: number): boolean {
    return this.legs[leg]!.knowsAllThatLeadsToGoal;
  }

  /** Lets go of the memory; nothing else may be asked afterwards. */
  release(): void {
    for (const leg of this.legs) leg.release();
  }

  private costFromStop(stop: number): number {
    let cost = 0;
    for (let leg = stop; leg < this.legs.length; leg += 1) cost += this.legs[leg]!.leastCost;
    return cost;
  }
}
