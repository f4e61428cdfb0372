import { SCRATCH_BYTES } from './scratch-memory.js';
import type { StepMeter } from './step-meter.js';
import type { Growth, Terrain } from './terrain.js';

/** The entities within so many hops of some others, hop by hop: a breadth-first search that can be continued. */
export class HopBall {
  /**
   * For each entity, one more than its hops; 0 where they are not known, which is the case of some that are further away
   * than `radius`. For loops that ask about one entity after the other.
   */
  readonly marks: Uint8Array;
  private readonly centre: ReadonlySet<number>;
  /** Everything marked, the nearest first. */
  private readonly reached: number[];
  /** Where those `radius` hops away begin and end in `reached`, and how many of them were gone on from. */
  private start = 0;
  private end: number;
  private done = 0;
  private depth = 0;
  private knownWork: number | undefined;

  constructor(
    private readonly terrain: Terrain,
    private readonly meter: StepMeter,
    private readonly growth: Growth,
    centre: readonly number[],
  ) {
    this.centre = new Set(centre);
    this.marks = SCRATCH_BYTES.borrow(terrain.topology.entities.size);
    this.reached = [...centre];
    this.end = centre.length;
    for (const entity of centre) this.marks[entity] = 1;
  }

  /** Up to how many hops everything is known. */
  get radius(): number {
    return this.depth;
  }

  /** The entities `radius` hops away. */
  get frontier(): readonly number[] {
    return this.reached.slice(this.start, this.end);
  }

  /** True where nothing more is to be found. */
  get isWhole(): boolean {
    return this.start === this.end;
  }

  /** How many relationships the next hop is going to look at, about. */
  get work(): number {
    if (this.knownWork === undefined) {
      this.knownWork = 0;
      for (let i = this.start; i < this.end; i += 1) this.knownWork += this.terrain.topology.degree[this.reached[i]!]!;
    }
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
    const { marks, reached, meter, terrain } = this;
    const { rows, neighbour } = terrain.topology;
    const steps = terrain.steps(this.growth);
    for (; this.start + this.done < this.end; this.done += 1) {
      const entity = reached[this.start + this.done]!;
      if (!this.mayLeave(entity)) continue;
      if (meter.exhausted) return false;
      const end = rows[entity + 1]!;
      let place = rows[entity]!;
      meter.spend(end - place);
      for (; place < end; place += 1) {
        const next = neighbour[place]!;
        if (marks[next] !== 0 || !steps.opens(place)) continue;
        marks[next] = this.depth + 2;
        reached.push(next);
        if (other && other.marks[next] !== 0 && (this.mayLeave(next) || other.mayLeave(next))) return true;
      }
    }
    this.start = this.end;
    this.end = reached.length;
    this.done = 0;
    this.knownWork = undefined;
    this.depth += 1;
    return false;
  }

  /** Whether a way may lead on from an entity: paths pass through it, or this is where they begin. */
  mayLeave(entity: number): boolean {
    return this.terrain.mayPass(entity) || this.centre.has(entity);
  }

  /** Lets go of the memory; nothing else may be asked afterwards. */
  release(): void {
    SCRATCH_BYTES.giveBack(this.marks, this.reached);
  }
}
