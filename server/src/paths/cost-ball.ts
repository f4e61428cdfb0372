import { CostQueue } from './cost-queue.js';
import { SCRATCH_INTEGERS } from './scratch-memory.js';
import type { StepMeter } from './step-meter.js';
import type { Growth, Terrain } from './terrain.js';

/** Told of an entity, and what it costs to come to it. */
export type CostVisitor = (entity: number, cost: number) => void;

/**
 * The entities around some others, the cheapest to come to first: the search of E. Dijkstra, "A note on two problems in
 * connexion with graphs", Numerische Mathematik 1, 1959, which can be continued. The cost of an entity is that of the way
 * to it, without what passing through it costs: this is paid on leaving, so that what is dear to pass is left late, however
 * early it is come to, and its many relationships are mostly never looked at.
 */
export class CostBall {
  /** For each entity, one more than the least cost it was reached at so far; 0 where it was not. */
  private readonly least: Int32Array;
  /** Every entity that was reached. */
  readonly reached: number[] = [];
  private readonly centre: ReadonlySet<number>;
  /** An entity waits for its turn to be come to, then, as its complement, to be left. Those that became cheaper wait twice. */
  private readonly waiting = new CostQueue();
  /** Ways that cost more than was asked for, each by the entity it leads to. */
  private putOff: { readonly entity: number; readonly cost: number }[] = [];
  private leastPutOff = Infinity;

  constructor(
    private readonly terrain: Terrain,
    private readonly meter: StepMeter,
    private readonly growth: Growth,
    centre: readonly number[],
  ) {
    this.centre = new Set(centre);
    this.least = SCRATCH_INTEGERS.borrow(terrain.topology.entities.size);
    for (const entity of centre) this.reach(entity, 0, Infinity);
  }

  /** Everything that costs less than this is known; infinite where nothing more is to be found. */
  get radius(): number {
    return Math.min(this.waiting.leastCost ?? Infinity, this.leastPutOff);
  }

  /** True where nothing more is to be found. */
  get isWhole(): boolean {
    return this.waiting.size === 0 && this.putOff.length === 0;
  }

  /** How many entities were reached that are not left yet, about. */
  get work(): number {
    return this.waiting.size;
  }

  /** The least cost an entity was reached at so far, which is certain up to `radius`; -1 where it was not. */
  costSoFar(entity: number): number {
    return this.least[entity]! - 1;
  }

  /** Whether a way may lead on from an entity: paths pass through it, or this is where they begin. */
  mayLeave(entity: number): boolean {
    return this.terrain.mayPass(entity) || this.centre.has(entity);
  }

  /** What is paid for passing through an entity: nothing at an end of the path. */
  costOfLeaving(entity: number): number {
    return this.growth === 'ONWARD' && this.centre.has(entity) ? 0 : this.terrain.costOfEntering(entity);
  }

  /**
   * Comes to the entity that is cheapest to come to, or leaves one. When the steps run out midway, what is known is not whole.
   * @param most ways that cost more than this need not be known yet
   * @returns the entity; -1 where nothing waits for its turn
   */
  grow(most: number): number {
    const { first: item, leastCost: cost } = this.waiting;
    if (item === undefined || cost === undefined) return -1;
    this.waiting.dropFirst();
    const entity = item < 0 ? ~item : item;
    if (item < 0) this.leave(entity, cost, most);
    else if (cost === this.costSoFar(entity) && this.mayLeave(entity)) {
      const leaving = this.costOfLeaving(entity);
      if (leaving === 0) this.leave(entity, cost, most);
      else this.waiting.push(~entity, cost + leaving);
    }
    return entity;
  }

  /** Takes up the ways that were put off and cost no more than this. */
  resume(most: number): void {
    if (this.leastPutOff > most) return;
    const ways = this.putOff;
    this.putOff = [];
    this.leastPutOff = Infinity;
    for (const { entity, cost } of ways) this.reach(entity, cost, most);
  }

  /** Visits the entities that were reached and not left yet. */
  forEachAtEdge(visit: CostVisitor): void {
    this.waiting.forEach((item, cost) => {
      if (item < 0) visit(~item, this.costSoFar(~item));
      else if (cost === this.costSoFar(item)) visit(item, cost);
    });
    for (const { entity, cost } of this.putOff) {
      const known = this.least[entity]!;
      if (known === 0 || known - 1 > cost) visit(entity, cost);
    }
  }

  /**
   * Visits what lies beyond an entity that itself costs so much, as far as it costs no more than `most`: nothing where no
   * path may pass through the entity.
   */
  forEachStep(entity: number, cost: number, most: number, visit: CostVisitor): void {
    if (this.mayLeave(entity)) this.visitBeyond(entity, cost + this.costOfLeaving(entity), most, visit);
  }

  /** Lets go of the memory; nothing else may be asked afterwards. */
  release(): void {
    SCRATCH_INTEGERS.giveBack(this.least, this.reached);
  }

  private leave(entity: number, cost: number, most: number): void {
    const { rows, neighbour, incidenceProfile } = this.terrain.topology;
    const { hop } = this.terrain.costs;
    const steps = this.terrain.steps(this.growth);
    const { least, meter } = this;
    if (meter.exhausted) return;
    const end = rows[entity + 1]!;
    let place = rows[entity]!;
    meter.spend(end - place);
    for (; place < end; place += 1) {
      const next = neighbour[place]!;
      const ahead = cost + hop(incidenceProfile[place]!);
      const known = ahead > most ? 0 : least[next]!;
      if ((known === 0 || known - 1 > ahead) && steps.opens(place)) this.reach(next, ahead, most);
    }
  }

  private visitBeyond(entity: number, cost: number, most: number, visit: CostVisitor): void {
    const { rows, neighbour, incidenceProfile } = this.terrain.topology;
    const { hop } = this.terrain.costs;
    const steps = this.terrain.steps(this.growth);
    if (this.meter.exhausted) return;
    const end = rows[entity + 1]!;
    let place = rows[entity]!;
    this.meter.spend(end - place);
    for (; place < end; place += 1) {
      const ahead = cost + hop(incidenceProfile[place]!);
      if (ahead <= most && steps.opens(place)) visit(neighbour[place]!, ahead);
    }
  }

  private reach(entity: number, cost: number, most: number): void {
    if (cost > most) {
      this.putOff.push({ entity, cost });
      this.leastPutOff = Math.min(this.leastPutOff, cost);
      return;
    }
    const known = this.least[entity]!;
    if (known !== 0 && known - 1 <= cost) return;
    if (known === 0) this.reached.push(entity);
    this.least[entity] = cost + 1;
    this.waiting.push(entity, cost);
  }
}
