import { CostBall } from './cost-ball.js';
import { CostQueue } from './cost-queue.js';
import type { Leg } from './leg.js';
import { SCRATCH_BYTES, SCRATCH_INTEGERS } from './scratch-memory.js';
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
  /**
   * For each entity, what is known of it: `AHEAD`, `BEHIND`, both or neither. Most entities looked at are neither, which
   * a byte tells quicker than their costs.
   */
  private readonly known: Uint8Array;
  /** One more than the cost to go of entities further from the goal than the backward ball is certain of; 0 for others. */
  private readonly beyond: Int32Array;
  private readonly reachedBeyond: number[] = [];
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
    this.known = SCRATCH_BYTES.borrow(terrain.topology.entities.size);
    this.beyond = SCRATCH_INTEGERS.borrow(terrain.topology.entities.size);
  }

  get least(): number {
    return this.isWhole ? this.met : Math.min(this.met, this.reach);
  }

  seek(limit: number): void {
    while (this.reach < this.met && this.reach <= limit && !this.isWhole && !this.meter.exhausted) this.grow(this.met);
  }

  mayLeadToGoal(entity: number): boolean {
    return !this.isWhole || this.costToGo(entity) >= 0;
  }

  /**
   * The least a way from an entity to the goal costs, that of entering the entity apart; -1 where the entity lies on no way
   * within the limit.
   */
  costToGo(entity: number): number {
    if ((this.known[entity]! & BEHIND) === 0) return -1;
    const beyond = this.beyond[entity]!;
    return beyond > 0 ? beyond - 1 : this.backward.costSoFar(entity);
  }

  /** Finds out about all ways that cost no more than a limit. Stops early when the steps run out. */
  growTo(limit: number): void {
    this.onward.resume(limit - this.backward.radius);
    this.backward.resume(limit - this.onward.radius);
    while (this.reach < limit && !this.isWhole && !this.meter.exhausted) this.grow(limit);
    // Where everything ahead of the beginning is known, nothing is gained by looking only at a part of it.
    this.reachBeyond(this.onward.isWhole ? Infinity : limit);
  }

  release(): void {
    SCRATCH_BYTES.giveBack(this.known, [...this.onward.reached, ...this.backward.reached]);
    this.onward.release();
    this.backward.release();
    SCRATCH_INTEGERS.giveBack(this.beyond, this.reachedBeyond);
  }

  private get isWhole(): boolean {
    return this.onward.isWhole || this.backward.isWhole;
  }

  /** All ways that cost less than this have been met. */
  private get reach(): number {
    return this.onward.radius + this.backward.radius;
  }

  /** @param limit ways of which both sides together cost more than this need not be known yet */
  private grow(limit: number): void {
    const { onward, backward } = this;
    const [ball, other] = onward.work < backward.work ? [onward, backward] : [backward, onward];
    const entity = ball.grow(limit - other.radius);
    if (entity < 0 || !(ball.mayLeave(entity) || other.mayLeave(entity))) return;
    const rest = other.costSoFar(entity);
    if (rest >= 0) this.met = Math.min(this.met, ball.costSoFar(entity) + onward.costOfLeaving(entity) + rest);
  }

  /** Goes on from where the backward ball ends, as far as ways within the limit lead through what the onward one is certain of. */
  private reachBeyond(limit: number): void {
    const { onward, backward, known, beyond, reachedBeyond, meter } = this;
    for (const entity of reachedBeyond) {
      beyond[entity] = 0;
      known[entity]! &= ~BEHIND;
    }
    reachedBeyond.length = 0;
    noteCertain(onward, known, AHEAD);
    noteCertain(backward, known, BEHIND);
    const waiting = new CostQueue();
    const reach = (entity: number, cost: number) => {
      if ((known[entity]! & AHEAD) === 0) return;
      if (onward.costSoFar(entity) + onward.costOfLeaving(entity) + cost > limit) return;
      const before = beyond[entity]!;
      if (before !== 0 && before - 1 <= cost) return;
      if (before === 0) reachedBeyond.push(entity);
      beyond[entity] = cost + 1;
      known[entity]! |= BEHIND;
      waiting.push(entity, cost);
    };
    const reachUnknown = (entity: number, cost: number) => {
      if ((known[entity]! & BEHIND) === 0 || beyond[entity]! > 0) reach(entity, cost);
    };
    backward.forEachAtEdge(reach);
    while (!meter.exhausted) {
      const { first: entity, leastCost: cost } = waiting;
      if (entity === undefined || cost === undefined) break;
      waiting.dropFirst();
      if (cost === beyond[entity]! - 1) backward.forEachStep(entity, cost, limit, reachUnknown);
    }
  }
}

/** The cheapest way from the beginning to an entity is known. */
const AHEAD = 1;
/** The cheapest way from an entity to the goal is known. */
const BEHIND = 2;

/** Notes of which entities a ball is certain, and of which not. */
function noteCertain(ball: CostBall, known: Uint8Array, bit: number): void {
  const { reached, radius } = ball;
  for (let i = 0; i < reached.length; i += 1) {
    const entity = reached[i]!;
    if (ball.costSoFar(entity) <= radius) known[entity]! |= bit;
    else known[entity]! &= ~bit;
  }
}
