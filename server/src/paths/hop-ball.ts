import { SCRATCH_BYTES } from './scratch-memory.js';
import type { StepMeter } from './step-meter.js';
import type { Growth, Terrain } from './terrain.js';

/** Of so many entities one or another hub makes no difference, and to count all their relationships would take long. */
const MOST_COUNTED = 1000;

/** The entities within so many hops of some others, hop by hop: a breadth-first search that can be continued. */
export class HopBall {
  /**
   * For each entity, one more than its hops; 0 where they are not known, which is the case of some that are further away
   * than `radius`. For loops that ask about one entity after the other.
   */
  readonly marks: Uint8Array;
  private readonly centre: ReadonlySet<number>;
  /**
   * Everything marked, the nearest first, those as near in the order of the entities on the first way to them; where those of
   * each number of hops begin; then where the last ones end.
   */
  private readonly reached: number[];
  private readonly starts: number[];
  /** How many of those `radius` hops away were gone on from. */
  private done = 0;
  private knownWork: number | undefined;
  /** For each that was reached, the place in `reached` of the entity it was first reached from; -1 for the centre. */
  private readonly reachedFrom: number[];

  constructor(
    private readonly terrain: Terrain,
    private readonly meter: StepMeter,
    private readonly growth: Growth,
    centre: readonly number[],
  ) {
    this.centre = new Set(centre);
    this.marks = SCRATCH_BYTES.borrow(terrain.topology.entities.size);
    this.reached = [...centre];
    this.starts = [0, centre.length];
    this.reachedFrom = centre.map(() => -1);
    for (const entity of centre) this.marks[entity] = 1;
  }

  /** Up to how many hops everything is known. */
  get radius(): number {
    return this.starts.length - 2;
  }

  /** The entities that many hops away, up to `radius`. */
  layer(hops: number): readonly number[] {
    return this.reached.slice(this.starts[hops], this.starts[hops + 1]);
  }

  /** True where nothing more is to be found. */
  get isWhole(): boolean {
    return this.starts.at(-2) === this.starts.at(-1);
  }

  /** How many relationships the next hop is going to look at, about. */
  get work(): number {
    this.knownWork ??= this.countWork();
    return this.knownWork;
  }

  /** The hops to an entity; -1 where they are not known. */
  hopsTo(entity: number): number {
    return this.marks[entity]! - 1;
  }

  /**
   * Grows by a hop, until it meets another ball where a path may lead through; goes on from there the next time. When
   * the steps run out, the hop is left unfinished, too.
   * @returns whether the two have met
   */
  grow(other?: HopBall): boolean {
    const { marks, reached, reachedFrom, meter, terrain } = this;
    const { rows, neighbour } = terrain.topology;
    const steps = terrain.steps(this.growth);
    const mark = this.radius + 2;
    const first = this.starts.at(-2)!;
    const after = this.starts.at(-1)!;
    for (; first + this.done < after; this.done += 1) {
      const entity = reached[first + this.done]!;
      if (!this.mayLeave(entity)) continue;
      if (meter.exhausted) return false;
      const end = rows[entity + 1]!;
      let place = rows[entity]!;
      meter.spend(end - place);
      for (; place < end; place += 1) {
        // What it takes to know whether a step is open lies side by side; the marks are all over the memory.
        if (!steps.opens(place)) continue;
        const next = neighbour[place]!;
        if (marks[next] !== 0) continue;
        marks[next] = mark;
        reached.push(next);
        reachedFrom.push(first + this.done);
        if (other && other.knows(next) && (this.mayLeave(next) || other.mayLeave(next))) return true;
      }
    }
    this.starts.push(reached.length);
    this.done = 0;
    this.knownWork = undefined;
    return false;
  }

  /** Which share of the next hop was looked at, about: 0 to below 1. */
  get progress(): number {
    return this.done / (this.starts.at(-1)! - this.starts.at(-2)!);
  }

  /** Whether an entity is within `radius`. */
  knows(entity: number): boolean {
    return this.marks[entity] !== 0 && this.marks[entity]! < this.starts.length;
  }

  /** Whether a way may lead on from an entity: paths pass through it, or this is where they begin. */
  mayLeave(entity: number): boolean {
    return this.terrain.mayPass(entity) || this.centre.has(entity);
  }

  /** The first of the shortest ways to what was reached last, from the centre. */
  wayToLast(): readonly number[] {
    return this.wayTo(this.reached.length - 1);
  }

  /** The first of the shortest ways to one of some entities `radius` hops away. */
  wayToFirst(isWanted: (entity: number) => boolean): readonly number[] {
    let index = this.starts.at(-2)!;
    while (!isWanted(this.reached[index]!)) index += 1;
    return this.wayTo(index);
  }

  /** Lets go of the memory; nothing else may be asked afterwards. */
  release(): void {
    SCRATCH_BYTES.giveBack(this.marks, this.reached);
  }

  private wayTo(index: number): readonly number[] {
    const way: number[] = [];
    for (let at = index; at >= 0; at = this.reachedFrom[at]!) way.push(this.reached[at]!);
    return way.reverse();
  }

  private countWork(): number {
    const { rows, incidence, entities } = this.terrain.topology;
    const first = this.starts.at(-2)!;
    const after = this.starts.at(-1)!;
    if (after - first > MOST_COUNTED) return ((after - first) * incidence.length) / entities.size;
    let work = 0;
    for (let i = first; i < after; i += 1) {
      const entity = this.reached[i]!;
      work += rows[entity + 1]! - rows[entity]!;
    }
    return work;
  }
}
