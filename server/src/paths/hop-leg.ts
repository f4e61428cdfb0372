import { HopBall } from './hop-ball.js';
import type { Leg } from './leg.js';
import { Marks } from './marks.js';
import type { StepMeter } from './step-meter.js';
import type { Terrain } from './terrain.js';

/**
 * A leg on which hops are what counts. The shortest way is sought by a bidirectional breadth-first search, each side
 * growing where it has less to look at, which ends where they meet. Further from the goal than the backward ball reaches, whether
 * it can be reached is found out for one entity after the other, as it is asked, and remembered: near hubs the next best way is
 * mostly found at once. As soon as that has cost as much as letting the ball grow would, the ball grows (the rule for rented skis).
 */
export class HopLeg implements Leg {
  private readonly onward: HopBall;
  private readonly backward: HopBall;
  /** Beyond the backward ball: one more than the hops in which the goal can be reached, or cannot; 0 where that is not known. */
  private readonly within: Marks;
  private readonly notWithin: Marks;
  private looked = 0;
  /** The hops of the shortest way, once it was met. */
  private met: number | undefined;

  constructor(
    private readonly terrain: Terrain,
    private readonly meter: StepMeter,
    beginning: readonly number[],
    goal: readonly number[],
  ) {
    this.onward = new HopBall(terrain, meter, 'ONWARD', beginning);
    this.backward = new HopBall(terrain, meter, 'BACKWARD', goal);
    this.within = new Marks(terrain.topology.entities.size, 'hops');
    this.notWithin = new Marks(terrain.topology.entities.size, 'hops');
  }

  get least(): number {
    if (this.met !== undefined) return this.met;
    return this.onward.isWhole || this.backward.isWhole ? Infinity : this.nextHops;
  }

  seek(limit: number): void {
    const { onward, backward, meter } = this;
    while (this.least <= limit && this.met === undefined && !meter.exhausted) {
      const [side, other] = onward.work < backward.work ? [onward, backward] : [backward, onward];
      const hops = this.nextHops;
      const meets = (entity: number) => other.hopsTo(entity) >= 0 && (side.mayLeave(entity) || other.mayLeave(entity));
      if (side.grow(meets)) this.met = hops;
    }
  }

  mayLeadToGoal(entity: number): boolean {
    return this.backward.hopsTo(entity) >= 0 || !this.backward.isWhole;
  }

  /** Whether the goal could be reached from an entity within so many hops, as far as that is known. */
  mayReach(entity: number, hops: number): boolean {
    const known = this.backward.hopsTo(entity);
    if (known >= 0) return known <= hops;
    return hops > this.backward.radius && !this.backward.isWhole && this.notWithin.get(entity) <= hops;
  }

  /** Whether the goal can be reached from an entity within so many hops; false, too, when the steps run out. */
  reaches(entity: number, hops: number): boolean {
    if (!this.mayReach(entity, hops) || this.meter.exhausted) return false;
    if (this.backward.hopsTo(entity) >= 0) return true;
    const known = this.within.get(entity);
    if (known > 0 && known <= hops + 1) return true;
    if (this.looked > this.backward.work) {
      this.backward.grow();
      this.looked = 0;
      return this.reaches(entity, hops);
    }
    return this.look(entity, hops);
  }

  release(): void {
    this.onward.release();
    this.backward.release();
    this.within.release();
    this.notWithin.release();
  }

  private look(entity: number, hops: number): boolean {
    const { meter, terrain } = this;
    const degree = terrain.topology.degree[entity]!;
    this.looked += degree;
    meter.spend(degree);
    if (meter.exhausted) return false;
    const leadsOn = (next: number) =>
      (this.backward.hopsTo(next) === 0 || terrain.mayPass(next)) && this.reaches(next, hops - 1);
    const found = terrain.someNextFrom(entity, (next) => this.mayReach(next, hops - 1), leadsOn);
    if (found) this.within.set(entity, hops + 1);
    else if (!meter.exhausted) this.notWithin.set(entity, hops + 1);
    return found;
  }

  /** The hops of the shortest way where the sides meet at the next hop. */
  private get nextHops(): number {
    return this.onward.radius + this.backward.radius + 1;
  }
}
