import type { Corridor } from './corridor.js';
import { STEPS_TO_FIND } from '../topology/places.js';
import { addedByDay, cheapestByDay, FREE_ALWAYS, type DayCosts } from './day-costs.js';
import type { HopLeg } from './hop-leg.js';
import { OrderedSteps } from './ordered-steps.js';
import { relationshipsBetween } from './parallel.js';
import type { EntityPath } from './partial-paths.js';
import type { StepMeter } from './step-meter.js';
import type { Terrain } from './terrain.js';

/**
 * The paths of exactly so many hops, in the order of the ids of their entities: depth first, turning back where the ends
 * cannot be reached in the hops that are left, or where the hops so far could never have held at once.
 */
export class DepthFirst {
  /** True once a path was given up that could have arrived after more hops. */
  wasCut = false;

  private readonly legs: readonly HopLeg[];
  /** For each leg, how many hops those after it take at least. */
  private readonly leastAfter: readonly number[];

  constructor(
    private readonly terrain: Terrain,
    corridor: Corridor<HopLeg>,
    private readonly hops: number,
    private readonly meter: StepMeter,
  ) {
    this.legs = corridor.legs;
    this.leastAfter = corridor.legs.map((_, leg) => corridor.leastFrom(leg + 1));
  }

  /** So many of the paths at most; the first ones of them where the steps run out. */
  find(most: number): readonly EntityPath[] {
    const found: EntityPath[] = [];
    for (const start of this.terrain.starts) {
      if (found.length === most || this.meter.exhausted) break;
      if (this.leadsOn(0, start, this.hops)) this.follow([start], 0, FREE_ALWAYS, found, most);
    }
    return found;
  }

  private follow(path: number[], leg: number, days: DayCosts, found: EntityPath[], most: number): void {
    const left = this.hops - path.length;
    if (left < 0) {
      found.push([...path]);
      return;
    }
    const from = path[path.length - 1]!;
    const stop = this.terrain.via[leg];
    const steps = new OrderedSteps(this.terrain, from);
    const few = this.wasCut && this.fewOnShortestWays(from, leg, left);
    if (few) steps.keepTo(few);
    while (this.goOn(steps, leg, left)) {
      const { to } = steps;
      const next = to === stop ? leg + 1 : leg;
      if (!this.isOpen(leg, to, left) || path.includes(to) || !this.leadsOn(next, to, left)) continue;
      if (this.meter.exhausted) return;
      if (!steps.isOpen()) continue;
      const shared = this.daysAfter(days, from, to);
      if (shared.length === 0) continue;
      path.push(to);
      this.follow(path, next, shared, found, most);
      path.pop();
      if (found.length === most || this.meter.exhausted) return;
    }
  }

  /** Those of the neighbours that shortest ways lead through, among others, where they are few beside all neighbours. */
  private fewOnShortestWays(from: number, leg: number, left: number): readonly number[] | undefined {
    const way = this.legs[leg]!;
    const next = way.atHops(left - this.leastAfter[leg]!);
    return next && next.length * STEPS_TO_FIND < this.terrain.topology.degree[from]! ? next : undefined;
  }

  /** Goes on to a next neighbour, mostly to one that could lead to the goal in time; false where there is none. */
  private goOn(steps: OrderedSteps, leg: number, left: number): boolean {
    const way = this.legs[leg]!;
    const most = left - this.leastAfter[leg]!;
    const marks = way.marksWithin(most);
    // Nearly all neighbours lead nowhere in time. They are of no use once it is known that more hops would do for some.
    if (this.wasCut && marks) this.meter.spend(steps.passOver(marks, most + 1));
    if (this.meter.exhausted) return false;
    this.meter.spend(1);
    return steps.advance();
  }

  /** Whether a path may enter an entity: it goes on from there, or this is the goal of its leg. */
  private isOpen(leg: number, entity: number, left: number): boolean {
    const { via, ends } = this.terrain;
    if (ends.has(entity)) return left === 0 && leg === via.length;
    return entity === via[leg] || this.terrain.mayPass(entity);
  }

  /** Whether the ends can be reached in the hops left; notes where more would do. */
  private leadsOn(leg: number, entity: number, left: number): boolean {
    const way = this.legs[leg]!;
    if (way.reaches(entity, left - this.leastAfter[leg]!)) return true;
    this.wasCut ||= way.mayLeadToGoal(entity);
    return false;
  }

  private daysAfter(days: DayCosts, from: number, to: number): DayCosts {
    if (!this.terrain.question.simultaneous) return days;
    const parallel = relationshipsBetween(this.terrain, from, to);
    return addedByDay(days, cheapestByDay(parallel.map((one) => ({ ...this.terrain.daysOf(one), cost: 0 }))));
  }
}
