import { CostBall, type Reached } from './cost-ball.js';
import { Heap } from './heap.js';
import type { Leg } from './leg.js';
import type { StepMeter } from './step-meter.js';
import type { Terrain } from './terrain.js';

/**
 * A leg on which hops and entities have costs of their own: a bidirectional search of Dijkstra's kind, each side growing where
 * it has less to do, after which the backward one goes on inside what the onward one found: `HopLeg` with costs for hops.
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

  get leastCost(): number {
    return this.isWhole ? this.met : Math.min(this.met, this.reach);
  }

  get knowsAllThatLeadsToGoal(): boolean {
    return this.isWhole;
  }

  costToGo(entity: number): number {
    const cost = this.backward.costTo(entity);
    return cost >= 0 ? cost : (this.beyond.get(entity) ?? -1);
  }

  seek(limit: number): void {
    while (this.reach < this.met && this.reach <= limit && !this.isWhole && !this.meter.exhausted) this.grow();
  }

  growTo(limit: number): void {
    while (this.reach <= limit && !this.isWhole && !this.meter.exhausted) this.grow();
    // Where everything ahead of the beginning is known, so can be what is left from there, once and for all.
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
    const { onward, backward } = this;
    const least = new Map<number, number>();
    const reached: Reached[] = [];
    const waiting = new Heap((a, b) => reached[a]!.cost < reached[b]!.cost);
    const reach = (entity: number, cost: number) => {
      const before = onward.costTo(entity);
      if (before < 0 || before + cost > limit || backward.costTo(entity) >= 0) return;
      if (cost >= (least.get(entity) ?? Infinity)) return;
      least.set(entity, cost);
      waiting.push(reached.push({ entity, cost }) - 1);
    };
    for (const { entity, cost } of backward.frontier) reach(entity, cost);
    for (let next = waiting.pop(); next !== undefined && !this.meter.exhausted; next = waiting.pop()) {
      const { entity, cost } = reached[next]!;
      if (cost === least.get(entity)) backward.forEachStep(entity, cost, reach);
    }
    return least;
  }
}
