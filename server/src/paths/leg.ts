import { Ball } from './ball.js';
import type { StepMeter } from './step-meter.js';
import type { Terrain } from './terrain.js';

/** What is known from one end of a leg. */
interface Side {
  readonly ball: Ball;
  /** Entities further away than the ball reaches, by their hops. */
  readonly beyond: number[][];
}

/**
 * One leg of a path: from some entities to some others, the ends or a stop on the way. Knows how many hops are left from
 * every entity that a way of so many hops can lead through, and little else of the graph: a bidirectional breadth-first
 * search, each side growing where it is cheaper, after which the backward one goes on inside what the onward one found.
 * That index, all entities with `hops from the beginning + hops to the goal <= limit`, is that of S. Sun, Y. Chen, B. He
 * and B. Hooi, "PathEnum: Towards Real-Time Hop-Constrained s-t Path Enumeration", SIGMOD 2021, section 4.
 */
export class Leg {
  private readonly onward: Side;
  private readonly backward: Side;

  constructor(
    private readonly terrain: Terrain,
    private readonly meter: StepMeter,
    readonly beginning: readonly number[],
    readonly goal: readonly number[],
  ) {
    this.onward = { ball: new Ball(terrain, meter, 'ONWARD', beginning), beyond: [] };
    this.backward = { ball: new Ball(terrain, meter, 'BACKWARD', goal), beyond: [] };
  }

  /** Hops to the goal from an entity; -1 where they are more than was looked at, or the entity lies on no way so short. */
  hopsToGo(entity: number): number {
    return this.backward.ball.hopsTo(entity);
  }

  /** Whether a way of up to so many hops leads through an entity, once `markWays` has been called with that limit. */
  isOnWay(entity: number, limit: number): boolean {
    const before = this.onward.ball.hopsTo(entity);
    const after = this.backward.ball.hopsTo(entity);
    return before >= 0 && after >= 0 && before + after <= limit;
  }

  /** Hops from the beginning to the goal at least: exact as far as was looked at, infinite where there is no way. */
  get leastHops(): number {
    let least = Infinity;
    for (const entity of this.beginning) {
      const hops = this.hopsToGo(entity);
      if (hops >= 0) least = Math.min(least, hops);
    }
    if (least < Infinity || this.isWhole) return least;
    return this.onward.ball.radius + this.backward.ball.radius + 1;
  }

  /** True where everything that is not known to lead to the goal does not lead there at all. */
  get knowsAllThatLeadsToGoal(): boolean {
    return this.backward.ball.isWhole;
  }

  /** Finds out the hops to go of all ways of up to so many hops. Stops early when the steps run out. */
  growTo(limit: number): void {
    const { onward, backward } = this;
    while (onward.ball.radius + backward.ball.radius < limit && !this.isWhole && !this.meter.exhausted) {
      const side = onward.ball.work < backward.ball.work ? onward : backward;
      side.ball.grow(side.beyond[side.ball.radius + 1]);
    }
    this.reach(backward, onward, limit);
  }

  /** After `growTo`: finds out the hops from the beginning, too, of all entities on ways of up to so many hops. */
  markWays(limit: number): void {
    this.reach(this.onward, this.backward, limit);
  }

  /** True where one of the sides knows everything there is. */
  private get isWhole(): boolean {
    return this.onward.ball.isWhole || this.backward.ball.isWhole;
  }

  /** Lets one side go on beyond its ball, inside what the other side knows of. */
  private reach(side: Side, other: Side, limit: number): void {
    const { ball, beyond } = side;
    const isWithin = (entity: number, hops: number) => {
      const known = other.ball.hopsTo(entity);
      return known >= 0 && known <= hops;
    };
    for (let hops = ball.radius + 1; hops <= limit; hops += 1) {
      const nearer = hops - 1 === ball.radius ? ball.frontier : (beyond[hops - 1] ?? []);
      const found = (beyond[hops] ??= []);
      for (const entity of nearer) {
        if (this.meter.exhausted) return;
        if (!isWithin(entity, limit - hops + 1)) continue;
        ball.forEachStep(entity, hops - 1, (relationship, next) => {
          if (ball.hopsTo(next) >= 0 || !isWithin(next, limit - hops) || !this.terrain.keeps(relationship)) return;
          ball.mark(next, hops);
          found.push(next);
        });
      }
    }
  }
}
