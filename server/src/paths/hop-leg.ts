import { BallPair } from './ball-pair.js';
import type { HopBall } from './hop-ball.js';
import type { Leg } from './leg.js';
import { SCRATCH_BYTES } from './scratch-memory.js';
import { markShortestWays } from './shortest-ways.js';
import type { StepMeter } from './step-meter.js';
import type { Terrain } from './terrain.js';

/**
 * A leg on which hops are what counts. The shortest way is sought by two balls that grow until they meet; then everything on a
 * shortest way is marked. For longer ways,
 * whether the goal can be reached from further than the backward ball knows is found out for one entity after the other, as
 * it is asked, and remembered: near hubs the next best way is mostly found at once. As soon as that has cost as much as letting
 * the ball grow would, the ball grows (the rule for rented skis).
 */
export class HopLeg implements Leg {
  /** Set while nothing but shortest ways are asked for: what is not marked as lying on one leads nowhere in time. */
  onlyShortest = false;
  private readonly balls: BallPair;
  private readonly backward: HopBall;
  /** Beyond the backward ball: one more than the hops in which the goal can be reached, or cannot; 0 where that is not known. */
  private readonly within: Uint8Array;
  private readonly notWithin: Uint8Array;
  /** The entities of which one of the two is known. */
  private readonly lookedFrom: number[] = [];
  private layers = new Map<number, readonly number[]>();
  private looked = 0;

  constructor(
    private readonly terrain: Terrain,
    private readonly meter: StepMeter,
    beginning: readonly number[],
    goal: readonly number[],
  ) {
    this.balls = new BallPair(terrain, meter, beginning, goal);
    this.backward = this.balls.backward;
    this.within = SCRATCH_BYTES.borrow(terrain.topology.entities.size);
    this.notWithin = SCRATCH_BYTES.borrow(terrain.topology.entities.size);
  }

  get least(): number {
    return this.balls.least;
  }

  seek(limit: number): void {
    const { balls, meter, terrain } = this;
    balls.seek(limit);
    if (!balls.metBy || meter.exhausted) return;
    balls.metBy.grow();
    if (meter.exhausted) return;
    this.layers = markShortestWays(balls, terrain, meter, this.within, this.lookedFrom);
  }

  mayLeadToGoal(entity: number): boolean {
    return this.backward.hopsTo(entity) >= 0 || !this.backward.isWhole;
  }

  /**
   * For each entity, one more than the hops in which it reaches the goal; 0 where it does not do so within so many hops, if
   * that can be told of all of them.
   */
  marksWithin(hops: number): Uint8Array | undefined {
    if (hops <= this.backward.radius || this.backward.isWhole) return this.backward.marks;
    return this.onlyShortest ? this.within : undefined;
  }

  /** The entities of which the shortest way to the goal has just so many hops, by id; `undefined` where not all are known. */
  atHops(hops: number): readonly number[] | undefined {
    if (!this.onlyShortest || hops < 0) return undefined;
    const known = this.layers.get(hops);
    if (known || hops > this.backward.radius) return known;
    const layer = [...this.backward.layer(hops)].sort((a, b) => a - b);
    this.layers.set(hops, layer);
    return layer;
  }

  /** Whether the goal can be reached from an entity within so many hops; false, too, when the steps run out. */
  reaches(entity: number, hops: number): boolean {
    const { backward } = this;
    const known = backward.hopsTo(entity);
    if (known >= 0) return known <= hops;
    if (!this.mayReachFromBeyond(entity, hops) || this.meter.exhausted) return false;
    const within = this.within[entity]!;
    if (within > 0 && within <= hops + 1) return true;
    if (this.onlyShortest) return false;
    if (this.looked <= backward.work) return this.look(entity, hops);
    backward.grow();
    this.looked = 0;
    return this.reaches(entity, hops);
  }

  release(): void {
    this.balls.release();
    SCRATCH_BYTES.giveBack(this.within, this.lookedFrom);
    SCRATCH_BYTES.giveBack(this.notWithin, this.lookedFrom);
  }

  /** Whether the goal could be reached within so many hops from an entity that the backward ball does not know. */
  private mayReachFromBeyond(entity: number, hops: number): boolean {
    return hops > this.backward.radius && !this.backward.isWhole && this.notWithin[entity]! <= hops;
  }

  private look(entity: number, hops: number): boolean {
    const { meter, terrain } = this;
    const { rows, neighbour } = terrain.topology;
    const { marks } = this.backward;
    const end = rows[entity + 1]!;
    let place = rows[entity]!;
    this.looked += end - place;
    meter.spend(end - place);
    let found = false;
    for (; place < end && !found && !meter.exhausted; place += 1) {
      const next = neighbour[place]!;
      const mark = marks[next]!;
      if (mark === 0 ? !this.mayReachFromBeyond(next, hops - 1) : mark > hops) continue;
      if (!terrain.onward.opens(place)) continue;
      found = mark === 1 || (terrain.mayPass(next) && (mark > 1 || this.reaches(next, hops - 1)));
    }
    if (this.within[entity] === 0 && this.notWithin[entity] === 0) this.lookedFrom.push(entity);
    if (found) this.within[entity] = hops + 1;
    else if (!meter.exhausted) this.notWithin[entity] = hops + 1;
    return found;
  }
}
