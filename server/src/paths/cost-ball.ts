import { CostQueue } from './cost-queue.js';
import type { Growth } from './hop-ball.js';
import { Marks } from './marks.js';
import type { StepMeter } from './step-meter.js';
import type { Terrain } from './terrain.js';

/** An entity that was reached, and at what cost. */
export interface Reached {
  readonly entity: number;
  readonly cost: number;
}

/**
 * The entities around some others, the cheapest to get to first: the search of E. Dijkstra, "A note on two problems in
 * connexion with graphs", Numerische Mathematik 1, 1959, which can be continued. Onward, a cost has that of entering the
 * entity; backward, it has not.
 */
export class CostBall {
  /** For each entity, one more than the least cost it was reached at so far; 0 where it was not. */
  private readonly least: Marks;
  private readonly centre: ReadonlySet<number>;
  /** Those that became cheaper meanwhile wait twice. */
  private readonly waiting = new CostQueue();

  constructor(
    private readonly terrain: Terrain,
    private readonly meter: StepMeter,
    private readonly growth: Growth,
    centre: readonly number[],
  ) {
    this.centre = new Set(centre);
    this.least = new Marks(terrain.topology.entities.size, 'costs');
    for (const entity of centre) this.reach(entity, 0);
  }

  /** Everything that costs less than this is known; infinite where nothing more is to be found. */
  get radius(): number {
    return this.waiting.leastCost ?? Infinity;
  }

  /** True where nothing more is to be found. */
  get isWhole(): boolean {
    return this.waiting.size === 0;
  }

  /** How many entities were reached that are not settled yet, about. */
  get work(): number {
    return this.waiting.size;
  }

  /** The cost of an entity; -1 where it is not known for certain. */
  costTo(entity: number): number {
    const cost = this.costSoFar(entity);
    return cost <= this.radius ? cost : -1;
  }

  /** The least cost an entity was reached at so far; -1 where it was not. */
  costSoFar(entity: number): number {
    return this.least.get(entity) - 1;
  }

  /** Visits the entities that were reached and not gone on from yet. */
  forEachAtEdge(visit: (entity: number, cost: number) => void): void {
    this.waiting.forEach((entity, cost) => {
      if (cost === this.costSoFar(entity)) visit(entity, cost);
    });
  }

  /** Grows by the cheapest entity that is left, and gives it. When the steps run out midway, what is known is not whole. */
  grow(): Reached | undefined {
    const { first: entity, leastCost: cost } = this.waiting;
    if (entity === undefined || cost === undefined) return undefined;
    this.waiting.dropFirst();
    if (cost === this.costSoFar(entity)) this.forEachStep(entity, cost, this.reach);
    return { entity, cost };
  }

  /** Whether a way may lead on from an entity: paths pass through it, or this is where they begin. */
  mayLeave(entity: number): boolean {
    return this.centre.has(entity) || this.terrain.mayPass(entity);
  }

  /** Visits what lies beyond an entity with its cost: nothing where no path may pass through it. */
  forEachStep(entity: number, cost: number, visit: (other: number, cost: number) => void): void {
    const { terrain } = this;
    if (!this.mayLeave(entity)) return;
    this.meter.spend(terrain.topology.degree[entity]!);
    const { keeps } = terrain;
    const { hop } = terrain.costs;
    if (this.growth === 'ONWARD') {
      terrain.forEachStepFrom(entity, (relationship, other) => {
        if (keeps(relationship)) visit(other, cost + hop(relationship) + terrain.costOfEntering(other));
      });
    } else {
      const entered = cost + terrain.costOfEntering(entity);
      terrain.forEachStepTo(entity, (relationship, other) => {
        if (keeps(relationship)) visit(other, entered + hop(relationship));
      });
    }
  }

  /** Lets go of the memory; nothing else may be asked afterwards. */
  release(): void {
    this.least.release();
  }

  private readonly reach = (entity: number, cost: number): void => {
    const known = this.costSoFar(entity);
    if (known >= 0 && known <= cost) return;
    this.least.set(entity, cost + 1);
    this.waiting.push(entity, cost);
  };
}
