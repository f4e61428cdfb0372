import type { Corridor } from './corridor.js';
import type { PathCosts } from './costs.js';
import { addedByDay, cheapestByDay, FREE_ALWAYS, leastCostOfDays, type DayCosts } from './day-costs.js';
import type { Guide } from './guide.js';
import { Heap } from './heap.js';
import { comesFirst, entitiesOf, hasBeenTo, type EntityPath, type PartialPath } from './partial-paths.js';
import type { StepMeter } from './step-meter.js';
import type { Terrain } from './terrain.js';

/** A path that has arrived. */
export interface Arrival {
  readonly path: EntityPath;
  readonly cost: number;
}

/** Which paths to look for. */
export interface Wanted {
  /** How many hops they may have. */
  readonly hops: number;
  /** How many at most. */
  readonly most: number;
  /** What they may cost. */
  readonly cost: number;
  /** Only those that cost no more than the first. */
  readonly onlyCheapest: boolean;
}

/**
 * The best paths through a corridor, the cheapest first, then in the order of the ids of their entities. Follows the
 * path that can become the cheapest first (P. Hart, N. Nilsson and B. Raphael, "A Formal Basis for the Heuristic Determination of Minimum
 * Cost Paths", 1968), on a tree of paths in which none visits an entity twice, so that paths arrive in order: those of
 * J. Yen, "Finding the K Shortest Loopless Paths in a Network", Management Science 17(11), 1971, of which each spur is found at
 * the first try wherever the guide is exact.
 */
export class BestFirst {
  /** True once a path was given up only because of the limit on its hops. */
  wasCut = false;
  private readonly waiting: PartialPath[] = [];
  private readonly heap = new Heap((a, b) => comesFirst(this.waiting[a]!, this.waiting[b]!));

  constructor(
    private readonly terrain: Terrain,
    private readonly corridor: Corridor,
    private readonly costs: PathCosts,
    private readonly guide: Guide,
    private readonly wanted: Wanted,
    private readonly meter: StepMeter,
  ) {
    const days = terrain.question.simultaneous ? FREE_ALWAYS : undefined;
    for (const entity of terrain.starts) {
      if (this.reaches(0, entity, 0)) this.add({ before: undefined, entity, hops: 0, leg: 0, cost: 0, days });
    }
  }

  /** The paths in order, fewer than there are where the steps run out. */
  find(): readonly Arrival[] {
    const { most, onlyCheapest } = this.wanted;
    const arrivals: Arrival[] = [];
    for (let next = this.heap.pop(); next !== undefined && !this.meter.exhausted; next = this.heap.pop()) {
      const path = this.waiting[next]!;
      if (onlyCheapest && arrivals[0] && path.estimate > arrivals[0].cost) break;
      if (path.leg < this.corridor.legs.length) this.follow(path);
      else if (arrivals.push({ path: entitiesOf(path), cost: path.cost }) === most) break;
    }
    return arrivals;
  }

  private follow(path: PartialPath): void {
    const hops = path.hops + 1;
    const steps = new Map<number, number[]>();
    this.meter.spend(this.terrain.topology.degree[path.entity]!);
    this.terrain.forEachStepFrom(path.entity, (relationship, entity) => {
      if (!this.mayEnter(path, entity, hops) || !this.terrain.keeps(relationship)) return;
      const parallel = steps.get(entity);
      if (parallel) parallel.push(relationship);
      else steps.set(entity, [relationship]);
    });
    for (const [entity, relationships] of steps) this.takeStep(path, entity, relationships);
  }

  private mayEnter(path: PartialPath, entity: number, hops: number): boolean {
    const { via, ends } = this.terrain;
    if (!this.reaches(path.leg, entity, hops)) return false;
    const isGoal = path.leg < via.length ? entity === via[path.leg] : ends.has(entity);
    return (isGoal || this.terrain.mayPass(entity)) && !hasBeenTo(path, entity);
  }

  /** Whether the hops left suffice to go on from an entity; notes where it is only for them that it does not. */
  private reaches(leg: number, entity: number, hops: number): boolean {
    const left = this.corridor.hopsToGo(leg, entity);
    if (left >= 0 && hops + left <= this.wanted.hops) return true;
    this.wasCut ||= left >= 0 || !this.corridor.leadsNowhere(leg);
    return false;
  }

  private takeStep(path: PartialPath, entity: number, relationships: readonly number[]): void {
    const isGoal = entity === this.terrain.via[path.leg] || this.terrain.ends.has(entity);
    const pass = this.terrain.ends.has(entity) ? 0 : this.costs.pass(entity);
    const days = path.days && this.daysAfter(path.days, relationships, pass);
    const cost = days
      ? leastCostOfDays(days)
      : path.cost + pass + Math.min(...relationships.map((relationship) => this.costs.hop(relationship)));
    if (cost === Infinity) return;
    this.add({ before: path, entity, hops: path.hops + 1, leg: path.leg + (isGoal ? 1 : 0), cost, days });
  }

  private daysAfter(days: DayCosts, relationships: readonly number[], pass: number): DayCosts {
    const offers = relationships.map((relationship) => ({
      ...this.terrain.daysOf(relationship),
      cost: this.costs.hop(relationship) + pass,
    }));
    return addedByDay(days, cheapestByDay(offers));
  }

  private add(path: Omit<PartialPath, 'estimate'>): void {
    const hasArrived = path.leg === this.corridor.legs.length;
    const estimate = path.cost + (hasArrived ? 0 : this.guide(path.leg, path.entity));
    if (estimate > this.wanted.cost || estimate === Infinity) return;
    this.heap.push(this.waiting.push({ ...path, estimate }) - 1);
  }
}
