import { Marks } from './marks.js';
import type { StepMeter } from './step-meter.js';
import type { EntityTest, Terrain } from './terrain.js';

/** Which way a ball grows: along the direction of reading, or against it. */
export type Growth = 'ONWARD' | 'BACKWARD';

const NEVER: EntityTest = () => false;

/** The entities within so many hops of some others, hop by hop: a breadth-first search that can be continued. */
export class HopBall {
  /** For each entity, one more than its hops; 0 where they are not known. */
  private readonly marks: Marks;
  private readonly centre: ReadonlySet<number>;
  private outermost: readonly number[];
  /** What was found so far of the next hop, by the first so many of the outermost. */
  private next: number[] = [];
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
    this.marks = new Marks(terrain.topology.entities.size, 'hops');
    this.outermost = centre;
    for (const entity of centre) this.marks.set(entity, 1);
  }

  /** Up to how many hops everything is known. */
  get radius(): number {
    return this.depth;
  }

  /** The entities `radius` hops away. */
  get frontier(): readonly number[] {
    return this.outermost;
  }

  /** True where nothing more is to be found. */
  get isWhole(): boolean {
    return this.outermost.length === 0;
  }

  /** How many relationships the next hop is going to look at. */
  get work(): number {
    this.knownWork ??= this.outermost.reduce((sum, entity) => sum + this.terrain.topology.degree[entity]!, 0);
    return this.knownWork;
  }

  /** The hops to an entity; -1 where they are not known, which is the case of some that are further away than `radius`. */
  hopsTo(entity: number): number {
    return this.marks.get(entity) - 1;
  }

  /**
   * Grows by a hop, until one of the entities found is enough; goes on from there the next time. When the steps run out,
   * the hop is left unfinished, too.
   * @returns whether one was enough
   */
  grow(isEnough = NEVER): boolean {
    const isNew = (entity: number) => this.marks.get(entity) === 0;
    const note = (entity: number) => {
      this.marks.set(entity, this.depth + 2);
      this.next.push(entity);
      return isEnough(entity);
    };
    for (; this.done < this.outermost.length; this.done += 1) {
      if (this.meter.exhausted) return false;
      if (this.someNext(this.outermost[this.done]!, isNew, note)) return true;
    }
    this.outermost = this.next;
    this.next = [];
    this.done = 0;
    this.knownWork = undefined;
    this.depth += 1;
    return false;
  }

  /** Whether a way may lead on from an entity: paths pass through it, or this is where they begin. */
  mayLeave(entity: number): boolean {
    return this.centre.has(entity) || this.terrain.mayPass(entity);
  }

  /** Lets go of the memory; nothing else may be asked afterwards. */
  release(): void {
    this.marks.release();
  }

  private someNext(entity: number, isWanted: EntityTest, isEnough: EntityTest): boolean {
    if (!this.mayLeave(entity)) return false;
    this.meter.spend(this.terrain.topology.degree[entity]!);
    return this.growth === 'ONWARD'
      ? this.terrain.someNextFrom(entity, isWanted, isEnough)
      : this.terrain.someNextTo(entity, isWanted, isEnough);
  }
}
