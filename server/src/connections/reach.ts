import { HopBall } from '../paths/hop-ball.js';
import type { StepMeter } from '../paths/step-meter.js';
import type { Terrain } from '../paths/terrain.js';

/**
 * Which entities are within so many hops of an actor. The cheapest way to an entity may have more hops than another one,
 * so the hops of a way found say yes, but never no; only then the graph is searched hop by hop, once, which is rare.
 */
export class Reach {
  private ball: HopBall | undefined;

  constructor(
    private readonly terrain: Terrain,
    private readonly meter: StepMeter,
    private readonly maxHops: number,
  ) {}

  /** @param hops of some way from an actor to the entity */
  covers(entity: number, hops: number): boolean {
    if (hops <= this.maxHops) return true;
    this.ball ??= this.grownBall();
    return this.ball.hopsTo(entity) >= 0;
  }

  private grownBall(): HopBall {
    const ball = new HopBall(this.terrain, this.meter, 'ONWARD', this.terrain.starts);
    while (ball.radius < this.maxHops && !ball.isWhole && !this.meter.exhausted) ball.grow();
    return ball;
  }
}
