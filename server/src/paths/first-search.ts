import type { Arrival } from './best-first.js';
import { BallPair } from './ball-pair.js';
import { UNIT } from './costs.js';
import type { StepMeter } from './step-meter.js';
import type { Terrain } from './terrain.js';

/**
 * Looks for the first of the shortest paths only. A breadth-first search that takes neighbours in the order of their ids
 * reaches each entity on the first of the shortest ways to it, and those as near in the order of these ways. So the first
 * one that meets what is known around the goal is on the first path, and most of the last hop need not be looked at.
 */
export class FirstSearch {
  paths: readonly Arrival[] = [];
  /** True once it is known that there are none. */
  readonly isAll: boolean;
  /** There are no paths of up to this many hops but the one found. */
  searchedHops: number;
  private readonly balls: BallPair;

  /** @param terrain of a question that `onlyFirstIsAsked` is true of */
  constructor(
    private readonly terrain: Terrain,
    private readonly meter: StepMeter,
  ) {
    const { maxHops } = terrain.question;
    this.balls = new BallPair(terrain, meter, terrain.starts, [...terrain.ends]);
    this.balls.seek(maxHops);
    this.searchedHops = Math.min(this.balls.least - 1, maxHops);
    this.isAll = this.balls.least > maxHops;
  }

  /** All paths that cost no more than this are known, in thousandths. */
  get searchedCost(): number {
    return this.searchedHops * UNIT;
  }

  /** Finds the path, unless the steps run out. */
  lookFurther(): void {
    const beginning = this.wayToMeeting();
    if (!beginning) return;
    const path = [...beginning, ...this.wayFrom(beginning[beginning.length - 1]!)];
    this.paths = [{ path, cost: this.balls.least * UNIT }];
  }

  /** Lets go of the memory; nothing else may be asked afterwards. */
  release(): void {
    this.balls.release();
  }

  /** The first shortest path as far as the first entity that the backward ball knows. */
  private wayToMeeting(): readonly number[] | undefined {
    const { onward, backward, metBy } = this.balls;
    if (metBy === onward || (this.isSoonerMetOnward && onward.grow(backward))) return onward.wayToLast();
    if (!this.meter.exhausted) backward.grow();
    if (this.meter.exhausted) return undefined;
    return onward.wayToFirst((entity) => backward.hopsTo(entity) === backward.radius && this.leadsThrough(entity));
  }

  /**
   * Where the backward ball met the other one, there are the more such places the sooner it came upon the first. Then the
   * onward ball may come upon its first one before the backward ball knows all.
   */
  private get isSoonerMetOnward(): boolean {
    const { onward, backward } = this.balls;
    return onward.work * backward.progress < backward.work * (1 - backward.progress);
  }

  private leadsThrough(entity: number): boolean {
    return this.balls.onward.mayLeave(entity) || this.balls.backward.mayLeave(entity);
  }

  /** The first of the shortest ways from an entity that the backward ball knows to the goal, without that entity. */
  private wayFrom(entity: number): readonly number[] {
    const { topology, onward: steps } = this.terrain;
    const { rows, neighbour } = topology;
    const { backward } = this.balls;
    const isNearer = (other: number, hops: number) => backward.hopsTo(other) === hops && backward.mayLeave(other);
    const way: number[] = [];
    for (let at = entity, hops = backward.hopsTo(entity) - 1; hops >= 0; hops -= 1) {
      let place = rows[at]!;
      // There is one: this is how the ball got here.
      while (!isNearer(neighbour[place]!, hops) || !steps.opens(place)) place += 1;
      at = neighbour[place]!;
      way.push(at);
    }
    return way;
  }
}

/** Whether the first of the shortest paths is all that is asked for, with no entity to pass and no days in common. */
export function onlyFirstIsAsked({ question, via, costs }: Terrain): boolean {
  return (
    costs.areUniform &&
    question.mode !== 'ALL_SHORTEST' &&
    question.k === 1 &&
    via.length === 0 &&
    !question.simultaneous
  );
}
