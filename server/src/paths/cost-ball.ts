import { Heap } from './heap.js';
import type { Growth } from './hop-ball.js';
import { Marks } from './marks.js';
import type { StepMeter } from './step-meter.js';
import type { StepVisitor, Terrain } from './terrain.js';

/** An entity that was reached, and at what cost. */
export interface Reached {
  readonly entity: number;
  readonly cost: number;
}

/**
 * The entities around some others, the cheapest to get to first: the search of E. Dijkstra, "A note on two problems in
 * connexion with graphs", Numerische Mathematik 1, 1959, which can be continued. Onward, a cost has that of entering the entity;
 * backward, it has not.
 */
export class CostBall {
  /** For each entity, one more than the least cost it was reached at so far; 0 where it was not. */
  private readonly least: Marks;
  private readonly reached: Reached[] = [];
  private readonly heap = new Heap((a, b) => this.reached[a]!.cost < this.reached[b]!.cost);
  private outermost = 0;
  private readonly centre: ReadonlySet<number>;

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

  /** Everything that costs less than this is known. */
  get radius(): number {
    return this.outermost;
  }

  /** True where nothing more is to be found. */
  get isWhole(): boolean {
    return this.heap.size === 0;
  }

  /** How many entities were reached that are not settled yet. */
  get work(): number {
    return this.heap.size;
  }

  /** The cost of an entity; -1 where it is not known for certain. */
  costTo(entity: number): number {
    const cost = this.costSoFar(entity);
    return cost < this.outermost || this.isWhole ? cost : -1;
  }

  /** The least cost an entity was reached at so far; -1 where it was not. */
  costSoFar(entity: number): number {
    return this.least.get(entity) - 1;
  }

  /** The entities that were reached but are not known for certain yet. */
  get frontier(): readonly Reached[] {
    return this.reached.filter(({ entity, cost }) => cost >= this.outermost && cost === this.costSoFar(entity));
  }

  /** Grows by the cheapest entity that is left, and gives it. When the steps run out midway, what is known is not whole. */
  grow(): Reached | undefined {
    const next = this.heap.pop();
    if (next === undefined) return undefined;
    const { entity, cost } = this.reached[next]!;
    if (cost === this.costSoFar(entity)) this.forEachStep(entity, cost, (other, total) => this.reach(other, total));
    const nearest = this.heap.first;
    this.outermost = nearest === undefined ? Infinity : this.reached[nearest]!.cost;
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
    const before = this.growth === 'BACKWARD' ? cost + terrain.costOfEntering(entity) : cost;
    const step: StepVisitor = (relationship, other) => {
      if (!terrain.keeps(relationship)) return;
      const after = this.growth === 'ONWARD' ? terrain.costOfEntering(other) : 0;
      visit(other, before + terrain.costs.hop(relationship) + after);
    };
    if (this.growth === 'ONWARD') terrain.forEachStepFrom(entity, step);
    else terrain.forEachStepTo(entity, step);
  }

  /** Lets go of the memory; nothing else may be asked afterwards. */
  release(): void {
    this.least.release();
  }

  private reach(entity: number, cost: number): void {
    const known = this.costSoFar(entity);
    if (known >= 0 && known <= cost) return;
    this.least.set(entity, cost + 1);
    this.heap.push(this.reached.push({ entity, cost }) - 1);
  }
}
