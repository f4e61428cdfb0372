import type { StepMeter } from '../paths/step-meter.js';
import type { Terrain } from '../paths/terrain.js';
import type { Borders } from './borders.js';
import { CostQueue } from '../paths/cost-queue.js';
import type { EdgeCosts } from './edge-costs.js';
import { Numbering } from './numbering.js';
import type { Reach } from './reach.js';

/** What regions are grown with. */
export interface RegionTools {
  readonly terrain: Terrain;
  readonly costs: EdgeCosts;
  readonly reach: Reach;
  readonly borders: Borders;
  readonly meter: StepMeter;
}

/**
 * Divides the graph among the actors: each entity belongs to the region of the actor it is cheapest to reach from
 * (E. Dijkstra's algorithm, from all actors at once), of several the one with the lowest id. Notes where regions meet.
 * Entities are known by their places, in the order they are met; the actors come first.
 */
export class Regions {
  private readonly met = new Numbering();
  /** By place: the cost of the cheapest way known, whose region that is, the place before on that way, its hops. */
  private readonly cost: number[] = [];
  private readonly region: number[] = [];
  private readonly before: number[] = [];
  private readonly hops: number[] = [];
  /** By place: what the entity adds to a hop, and whether its cheapest way is final. */
  private readonly end: number[] = [];
  private readonly isSettled: boolean[] = [];
  /** Places by cost; those that became cheaper meanwhile wait twice. */
  private readonly waiting = new CostQueue();

  constructor(private readonly tools: RegionTools) {
    for (const [index, actor] of tools.terrain.starts.entries()) {
      const place = this.meet(actor);
      this.region[place] = index;
      this.before[place] = -1;
      this.hops[place] = 0;
      this.setCost(place, 0);
    }
  }

  /** The region of a place: the index of its actor among the starts of the terrain. */
  readonly regionOf = (place: number): number => this.region[place]!;

  /** What every entity not settled yet costs at least; `undefined` where nothing more can be reached. */
  get radius(): number | undefined {
    while (this.waiting.first !== undefined && this.isSettled[this.waiting.first]) this.waiting.dropFirst();
    return this.waiting.leastCost;
  }

  /** The entities on the cheapest way known from a place to the actor of its region, both included. */
  wayFrom(place: number): readonly number[] {
    const way: number[] = [];
    for (let at = place; at >= 0; at = this.before[at]!) way.push(this.met.at(at));
    return way;
  }

  /** Settles the cheapest entity that is not settled, and offers its neighbours ways through it. */
  grow(): void {
    const place = this.waiting.first;
    if (place === undefined) return;
    const { terrain, costs, meter } = this.tools;
    const entity = this.met.at(place);
    this.isSettled[place] = true;
    meter.spend(terrain.topology.degree[entity]!);
    const ahead = this.cost[place]! + this.end[place]!;
    terrain.forEachStepFrom(entity, (relationship, other) => {
      const to = this.met.placeOf(other);
      if (to === place || (to >= 0 && this.isOwn(place, to))) return;
      const cost = ahead + costs.hop(relationship);
      if (to >= 0) this.offer(place, to, cost + this.end[to]!);
      else this.offerUnmet(place, other, cost + costs.end(other));
    });
  }

  /** Whether a place is settled in the same region, so that there is nothing more to be said about it. */
  private isOwn(place: number, other: number): boolean {
    return this.isSettled[other]! && this.region[other] === this.region[place];
  }

  /**
   * Offers an entity met for the first time a way, if a tree may lead through it, and needs to: a crossing costs at least
   * twice what the further of its ends does.
   */
  private offerUnmet(from: number, entity: number, cost: number): void {
    const { terrain, reach, borders } = this.tools;
    if (2 * cost > borders.enough || !terrain.mayPass(entity)) return;
    if (reach.covers(entity, this.hops[from]! + 1)) this.offer(from, this.meet(entity), cost);
  }

  private meet(entity: number): number {
    const place = this.met.add(entity);
    this.cost.push(Infinity);
    this.region.push(-1);
    this.before.push(-1);
    this.hops.push(0);
    this.end.push(this.tools.costs.end(entity));
    this.isSettled.push(false);
    return place;
  }

  private setCost(place: number, cost: number): void {
    this.cost[place] = cost;
    this.waiting.push(place, cost);
  }

  /**
   * Offers a place a way over one that is settled. Two ways to it from different actors make a crossing, whichever is taken.
   * A crossing is not worth a note when the two regions are known to meet at that cost already. The exception is a way
   * that is given up: crossings noted before count on it, as it connects the region the place was in with its new one.
   */
  private offer(from: number, to: number, cost: number): void {
    const { borders } = this.tools;
    const known = this.cost[to]!;
    const [one, other] = [this.region[from]!, this.region[to]!];
    const isTaken = !this.isSettled[to] && (cost < known || (cost === known && this.comesFirst(from, to)));
    if (known !== Infinity && one !== other) {
      if (isTaken) borders.note({ a: this.before[to]!, b: to }, known + cost, one, other);
      else if (!borders.knows(known + cost, one, other)) borders.note({ a: from, b: to }, known + cost, one, other);
    }
    if (!isTaken) return;
    this.region[to] = one;
    this.before[to] = from;
    this.hops[to] = this.hops[from]! + 1;
    if (cost < known) this.setCost(to, cost);
  }

  /** Whether a way over one place is to be taken before the equally cheap one that is known. */
  private comesFirst(from: number, to: number): boolean {
    const known = this.before[to]!;
    return (
      this.region[from]! < this.region[to]! ||
      (this.region[from] === this.region[to] && this.met.at(from) < this.met.at(known))
    );
  }
}
