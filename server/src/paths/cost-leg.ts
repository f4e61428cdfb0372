import { CostBall } from './cost-ball.js';
import { CostQueue } from './cost-queue.js';
import type { Leg } from './leg.js';
import type { StepMeter } from './step-meter.js';
import type { Terrain } from './terrain.js';

/**
 * A leg on which costs are what counts, in thousandths: a bidirectional search of Dijkstra's kind, each side growing where it
 * has less to do (I. Pohl, "Bi-directional Search", Machine Intelligence 6, 1971), after which the backward one goes on inside what
 * the onward one found. Inside all ways within a limit, what is left to the goal is known exactly.
 */
export class CostLeg implements Leg {
  private readonly onward: CostBall;
  private readonly backward: CostBall;
  /** The cost to go of entities further from the goal than the backward ball is certain of. */
  private beyond: ReadonlyMap<number, number> = new Map();
  /** The cost of the cheapest way that was met so far. */
  private met = Infinity;

  constructor(
    terrain: Terrain,
    private readonly meter: StepMeter,
    beginning: readonly number[],
    goal: readonly number[],
  ) {
    this.onward = new CostBall(terrain, meter, 'ONWARD', beginning);
    this.backward = new CostBall(terrain, meter, 'BACKWARD', goal);
  }

  get least(): number {
    return this.isWhole ? this.met : Math.min(this.met, this.reach);
  }

  seek(limit: number): void {
    while (this.reach < this.met && this.reach <= limit && !this.isWhole && !this.meter.exhausted) this.grow();
  }

  mayLeadToGoal(entity: number): boolean {
    return !this.isWhole || this.costToGo(entity) >= 0;
  }

  /**
   * The least a way from an entity to the goal costs, that of entering the entity apart; -1 where the entity lies on no way
   * within the limit.
   */
  costToGo(entity: number): number {
    const cost = this.backward.costTo(entity);
    return cost >= 0 ? cost : (this.beyond.get(entity) ?? -1);
  }

  /** Finds out about all ways that cost no more than a limit. Stops early when the steps run out. */
  growTo(limit: number): void {
    while (this.reach < limit && !this.isWhole && !this.meter.exhausted) this.grow();
    // Where everything ahead of the beginning is known, nothing is gained by looking only at a part of it.
    this.beyond = this.reachBeyond(this.onward.isWhole ? Infinity : limit);
  }

  release(): void {
    this.onward.release();
    this.backward.release();
  }

  private get isWhole(): boolean {
    return this.onward.isWhole || this.backward.isWhole;
  }

  /** All ways that cost less than this have been met. */
  private get reach(): number {
    return this.onward.radius + this.backward.radius;
  }

  private grow(): void {
    const [ball, other] =
      this.onward.work < this.backward.work ? [this.onward, this.backward] : [this.backward, this.onward];
    const settled = ball.grow();
    if (!settled || !(ball.mayLeave(settled.entity) || other.mayLeave(settled.entity))) return;
    const rest = other.costSoFar(settled.entity);
    if (rest >= 0) this.met = Math.min(this.met, settled.cost + rest);
  }

  /** Goes on from where the backward ball ends, as far as ways within the limit lead through what the onward one is certain of. */
  private reachBeyond(limit: number): ReadonlyMap<number, number> {
    const { onward, backward, meter } = this;
    const least = new Map<number, number>();
    const waiting = new CostQueue();
    const reach = (entity: number, cost: number) => {
      const before = onward.costTo(entity);
      if (before < 0 || before + cost > limit || cost >= (least.get(entity) ?? Infinity)) return;
      least.set(entity, cost);
      waiting.push(entity, cost);
    };
    const reachUnknown = (entity: number, cost: number) => {
      if (backward.costTo(entity) < 0) reach(entity, cost);
    };
    backward.forEachAtEdge(reach);
    while (!meter.exhausted) {
      const { first: entity, leastCost: cost } = waiting;
      if (entity === undefined || cost === undefined) break;
      waiting.dropFirst();
      if (cost === least.get(entity)) backward.forEachStep(entity, cost, reachUnknown);
    }
    return least;
  }
}
