import { UNIT } from './costs.js';
import { HopBall } from './hop-ball.js';
import type { Leg } from './leg.js';
import type { StepMeter } from './step-meter.js';
import type { Terrain } from './terrain.js';

/** What is known from one end of a leg. */
interface Side {
  readonly ball: HopBall;
  /** Entities further away than the ball reaches, by their hops. */
  readonly beyond: number[][];
}

/**
 * A leg on which every hop costs the same: a bidirectional breadth-first search, each side growing where it is cheaper,
 * after which the backward one goes on inside what the onward one found. That index, all entities with `hops from the
 * beginning + hops to the goal <= limit`, is that of S. Sun, Y. Chen, B. He and B. Hooi, "PathEnum: Towards Real-Time
 * Hop-Constrained s-t Path Enumeration", SIGMOD 2021, section 4.
 */
export class HopLeg implements Leg {
  private readonly onward: Side;
  private readonly backward: Side;
  /** The hops of the shortest way, once one was met. */
  private met: number | undefined;

  constructor(
    terrain: Terrain,
    private readonly meter: StepMeter,
    beginning: readonly number[],
    goal: readonly number[],
  ) {
    this.onward = { ball: new HopBall(terrain, meter, 'ONWARD', beginning), beyond: [] };
    this.backward = { ball: new HopBall(terrain, meter, 'BACKWARD', goal), beyond: [] };
  }

  costToGo(entity: number): number {
    const hops = this.hopsToGo(entity);
    return hops < 0 ? -1 : hops * UNIT;
  }

  /** Hops to the goal from an entity; -1 where they are more than was looked at, or the entity lies on no way so short. */
  hopsToGo(entity: number): number {
    return this.backward.ball.hopsTo(entity);
  }

  get leastCost(): number {
    if (this.met !== undefined) return this.met * UNIT;
    return this.isWhole ? Infinity : (this.reached + 1) * UNIT;
  }

  get knowsAllThatLeadsToGoal(): boolean {
    return this.backward.ball.isWhole;
  }

  seek(limit: number): void {
    const hops = Math.floor(limit / UNIT);
    while (this.met === undefined && this.reached < hops && !this.isWhole && !this.meter.exhausted) this.grow();
  }

  growTo(limit: number): void {
    const hops = Math.floor(limit / UNIT);
    while (this.reached < hops && !this.isWhole && !this.meter.exhausted) this.grow();
    if (this.met !== undefined) this.reachBeyond(hops);
  }

  /** Lets go of the memory; nothing else may be asked afterwards. */
  release(): void {
    this.onward.ball.release();
    this.backward.ball.release();
  }

  /** True where one of the sides knows everything there is. */
  private get isWhole(): boolean {
    return this.onward.ball.isWhole || this.backward.ball.isWhole;
  }

  /** All ways of up to so many hops have been met. */
  private get reached(): number {
    return this.onward.ball.radius + this.backward.ball.radius;
  }

  private grow(): void {
    const [side, other] =
      this.onward.ball.work < this.backward.ball.work ? [this.onward, this.backward] : [this.backward, this.onward];
    side.ball.grow(side.beyond[side.ball.radius + 1]);
    if (this.met !== undefined) return;
    const isMeeting = (entity: number) =>
      other.ball.hopsTo(entity) >= 0 && (side.ball.mayLeave(entity) || other.ball.mayLeave(entity));
    if (side.ball.frontier.some(isMeeting)) this.met = this.reached;
  }

  /** Lets the backward side go on beyond its ball, inside what the onward side knows of. */
  private reachBeyond(limit: number): void {
    const { ball, beyond } = this.backward;
    const isWithin = (entity: number, hops: number) => {
      const known = this.onward.ball.hopsTo(entity);
      return known >= 0 && known <= hops;
    };
    for (let hops = ball.radius + 1; hops <= limit; hops += 1) {
      const nearer = hops - 1 === ball.radius ? ball.frontier : (beyond[hops - 1] ?? []);
      const found = (beyond[hops] ??= []);
      const isNeeded = (next: number) => ball.hopsTo(next) < 0 && isWithin(next, limit - hops);
      const note = (next: number) => {
        ball.mark(next, hops);
        found.push(next);
      };
      for (const entity of nearer) {
        if (this.meter.exhausted) return;
        if (!isWithin(entity, limit - hops + 1)) continue;
        ball.forEachNext(entity, isNeeded, note);
      }
    }
  }
}
