import { CostQueue } from '../paths/cost-queue.js';
import { DisjointSets } from './disjoint-sets.js';

/** A hop from one region to another, by the places of its ends. */
export interface Crossing {
  readonly a: number;
  readonly b: number;
}

/**
 * Where regions meet, and which of these crossings make the cheapest tree over all regions (J. Kruskal, "On the Shortest
 * Spanning Subtree of a Graph and the Traveling Salesman Problem", 1956). The cost of a crossing is that of the whole
 * way from the one actor over it to the other.
 */
export class Borders {
  private readonly crossings: Crossing[] = [];
  private readonly waiting = new CostQueue();
  private readonly joined: DisjointSets;
  private readonly taken: Crossing[] = [];
  /** The least cost noted for two regions, at `one * regions + other`. */
  private readonly least: Float64Array;
  private limit = Infinity;

  constructor(private readonly regions: number) {
    this.joined = new DisjointSets(regions);
    this.least = new Float64Array(regions * regions).fill(Infinity);
  }

  /** The crossings taken into the tree so far. */
  get tree(): readonly Crossing[] {
    return this.taken;
  }

  /** Whether the tree connects all regions. */
  get areJoined(): boolean {
    return this.joined.count <= 1;
  }

  /** A tree needs no crossing that costs more than this; infinite until what is noted joins all regions. */
  get enough(): number {
    return this.limit;
  }

  /** Notes a crossing between two regions. */
  note(crossing: Crossing, cost: number, one: number, other: number): void {
    this.waiting.push(this.crossings.push(crossing) - 1, cost);
    if (this.knows(cost, one, other)) return;
    this.least[one * this.regions + other] = cost;
    this.least[other * this.regions + one] = cost;
    if (cost < this.limit) this.limit = this.dearestNeeded();
  }

  /** Whether a way between two regions at this cost is known already. */
  knows(cost: number, one: number, other: number): boolean {
    return this.least[one * this.regions + other]! <= cost;
  }

  /**
   * Takes the crossings that cost no more than a limit, the cheapest first, if they join what was apart.
   * @param regionOf the region a place is in by now: it may have changed since a crossing was noted
   */
  takeUpTo(limit: number, regionOf: (place: number) => number): void {
    for (let cost = this.waiting.leastCost; cost !== undefined && cost <= limit; cost = this.waiting.leastCost) {
      const crossing = this.crossings[this.waiting.first!]!;
      this.waiting.dropFirst();
      if (this.joined.unite(regionOf(crossing.a), regionOf(crossing.b))) this.taken.push(crossing);
    }
  }

  /** The cost of the dearest crossing in the cheapest tree over what is noted (R. Prim's algorithm), if there is a tree. */
  private dearestNeeded(): number {
    const costs = this.least.slice(0, this.regions);
    const outside = new Set(costs.keys());
    outside.delete(0);
    let dearest = 0;
    while (outside.size > 0) {
      let nearest = -1;
      for (const region of outside) if (nearest < 0 || costs[region]! < costs[nearest]!) nearest = region;
      outside.delete(nearest);
      dearest = Math.max(dearest, costs[nearest]!);
      for (const region of outside) {
        costs[region] = Math.min(costs[region]!, this.least[nearest * this.regions + region]!);
      }
    }
    return dearest;
  }
}
