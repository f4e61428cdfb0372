import { relationshipOf } from '../topology/adjacency.js';
import type { Corridor } from './corridor.js';
import type { CostLeg } from './cost-leg.js';
import { addedByDay, cheapestByDay, FREE_ALWAYS, leastCostOfDays, type DayCosts } from './day-costs.js';
import { Heap } from './heap.js';
import type { HopLimits } from './hop-limits.js';
import { OrderedSteps } from './ordered-steps.js';
import { comesFirst, entitiesOf, hasBeenTo, type EntityPath, type PartialPath } from './partial-paths.js';
import type { StepMeter } from './step-meter.js';
import type { Terrain } from './terrain.js';

/** A path that has arrived. */
export interface Arrival {
  readonly path: EntityPath;
  readonly cost: number;
}

/** Which paths to look for; costs are in thousandths. */
export interface Wanted {
  /** They cost more than this: the others are known. */
  readonly above: number;
  /** What they may cost. */
  readonly limit: number;
  /** How many hops they may have. */
  readonly maxHops: number;
  /** How many of them at most. */
  readonly most: number;
}

/**
 * The best paths through a corridor, the cheapest first, then in the order of the ids of their entities. Follows the path
 * that can become the cheapest first (P. Hart, N. Nilsson and B. Raphael, "A Formal Basis for the Heuristic Determination
 * of Minimum Cost Paths", IEEE Transactions on Systems Science and Cybernetics 4(2), 1968) on the tree of paths in which none
 * visits an entity twice. So they arrive in the order of J. Yen, "Finding the K Shortest Loopless Paths in a Network", Management
 * Science 17(11), 1971, without a new search for each of their branches: the corridor knows how they all go on.
 */
export class BestFirst {
  /** True once a path was given up that could have arrived at a higher cost. */
  wasCut = false;
  /** By number; those that were taken from the heap are let go. */
  private readonly waiting: (PartialPath | undefined)[] = [];
  private readonly heap = new Heap((a, b) => comesFirst(this.waiting[a]!, this.waiting[b]!));

  constructor(
    private readonly terrain: Terrain,
    private readonly corridor: Corridor<CostLeg>,
    /** Where few hops can lead, once that was needed. */
    private readonly hopLimits: HopLimits | undefined,
    private readonly wanted: Wanted,
    private readonly meter: StepMeter,
  ) {
    const days = terrain.question.simultaneous ? FREE_ALWAYS : undefined;
    for (const entity of terrain.starts) if (this.leadsOn(0, entity, 0, 0)) this.add(undefined, entity, 0, 0, days);
  }

  /** The paths in order, fewer than there are where the steps run out. */
  find(): readonly Arrival[] {
    const arrivals: Arrival[] = [];
    for (let next = this.heap.pop(); next !== undefined && !this.meter.exhausted; next = this.heap.pop()) {
      const path = this.waiting[next]!;
      this.waiting[next] = undefined;
      if (path.leg < this.corridor.legs.length) this.follow(path);
      else if (arrivals.push({ path: entitiesOf(path), cost: path.cost }) === this.wanted.most) break;
    }
    return arrivals;
  }

  private follow(path: PartialPath): void {
    this.meter.spend(this.terrain.topology.degree[path.entity]!);
    const steps = new OrderedSteps(this.terrain, path.entity);
    while (steps.advance()) {
      if (!this.mayEnter(path, steps.to)) continue;
      const places = steps.openPlaces();
      if (places.length > 0) this.takeStep(path, steps.to, places);
    }
  }

  private mayEnter(path: PartialPath, entity: number): boolean {
    const { via, ends, costs } = this.terrain;
    if (!this.leadsOn(path.leg, entity, path.hops + 1, path.cost + costs.leastHop)) return false;
    const isGoal = path.leg < via.length ? entity === via[path.leg] : ends.has(entity);
    return (isGoal || this.terrain.mayPass(entity)) && !hasBeenTo(path, entity);
  }

  /**
   * Whether a path of so many hops that has cost at least so much can go on from an entity; notes where it is only for
   * the limit that it cannot.
   */
  private leadsOn(leg: number, entity: number, hops: number, cost: number): boolean {
    const { limit, maxHops } = this.wanted;
    if (hops > maxHops || this.hopLimits?.exceeds(leg, entity, maxHops - hops)) return false;
    const left = this.costToGo(leg, entity);
    if (cost + left <= limit) return true;
    this.wasCut ||= left < Infinity || this.corridor.legs[leg]!.mayLeadToGoal(entity);
    return false;
  }

  private costToGo(leg: number, entity: number): number {
    const cost = this.corridor.legs[leg]!.costToGo(entity);
    return cost < 0 ? Infinity : cost + this.corridor.leastFrom(leg + 1);
  }

  private takeStep(path: PartialPath, entity: number, places: readonly number[]): void {
    const { via, ends } = this.terrain;
    const leg = ends.has(entity) || entity === via[path.leg] ? path.leg + 1 : path.leg;
    const pass = this.terrain.costOfEntering(entity);
    if (path.days) {
      const days = this.daysAfter(path.days, places, pass);
      this.add(path, entity, leg, leastCostOfDays(days), days);
    } else {
      this.add(path, entity, leg, path.cost + pass + this.costOfCheapest(places), undefined);
    }
  }

  private costOfCheapest(places: readonly number[]): number {
    const { costs, topology } = this.terrain;
    return places.reduce((least, place) => Math.min(least, costs.hop(topology.incidenceProfile[place]!)), Infinity);
  }

  private daysAfter(days: DayCosts, places: readonly number[], pass: number): DayCosts {
    const offers = places.map((place) => {
      const relationship = relationshipOf(this.terrain.topology.incidence[place]!);
      return { ...this.terrain.daysOf(relationship), cost: this.terrain.costOf(relationship) + pass };
    });
    return addedByDay(days, cheapestByDay(offers));
  }

  private add(
    before: PartialPath | undefined,
    entity: number,
    leg: number,
    cost: number,
    days: DayCosts | undefined,
  ): void {
    const hasArrived = leg === this.corridor.legs.length;
    const estimate = cost + (hasArrived ? 0 : this.costToGo(leg, entity));
    if (cost === Infinity || (hasArrived && cost <= this.wanted.above)) return;
    if (estimate > this.wanted.limit) {
      this.wasCut = true;
      return;
    }
    const hops = before ? before.hops + 1 : 0;
    this.heap.push(this.waiting.push({ before, entity, hops, leg, cost, days, estimate }) - 1);
  }
}
