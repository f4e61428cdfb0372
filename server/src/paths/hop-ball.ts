import { Marks } from './marks.js';
import type { StepMeter } from './step-meter.js';
import type { Terrain } from './terrain.js';

/** Which way a ball grows: along the direction of reading, or against it. */
export type Growth = 'ONWARD' | 'BACKWARD';

/**
 * The entities within so many hops of some others, hop by hop: a breadth-first search that can be continued.
 */
export class HopBall {
  /** For each entity, one more than its hops; 0 where they are not known. */
  private readonly marks: Marks;
  /** The entities `radius` hops away. */
  private outermost: readonly number[];
  private knownWork: number | undefined;
  private depth = 0;
  private readonly centre: ReadonlySet<number>;

  constructor(
    private readonly terrain: Terrain,
    private readonly meter: StepMeter,
    private readonly growth: Growth,
    centre: readonly number[],
  ) {
    this.centre = new Set(centre);
    this.marks = new Marks(terrain.topology.entities.size, 'hops');
    this.outermost = centre;
    for (const entity of centre) this.mark(entity, 0);
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

  /** The hops to an entity; -1 where they are not known. */
  hopsTo(entity: number): number {
    return this.marks.get(entity) - 1;
  }

  /** Notes the hops to an entity that someone else found out. */
  mark(entity: number, hops: number): void {
    this.marks.set(entity, hops + 1);
  }

  /**
   * Grows by a hop. When the steps run out midway, what is known afterwards is not whole.
   * @param known entities that were marked to be that far away already
   */
  grow(known: readonly number[] = []): void {
    const next = [...known];
    const hops = this.depth + 1;
    const isNew = (entity: number) => this.marks.get(entity) === 0;
    const note = (entity: number) => {
      this.mark(entity, hops);
      next.push(entity);
    };
    for (const entity of this.outermost) {
      if (this.meter.exhausted) return;
      this.forEachNext(entity, isNew, note);
    }
    this.outermost = next;
    this.knownWork = undefined;
    this.depth = hops;
  }

  /** Lets go of the memory; nothing else may be asked afterwards. */
  release(): void {
    this.marks.release();
  }

  /** Whether a way may lead on from an entity: paths pass through it, or this is where they begin. */
  mayLeave(entity: number): boolean {
    return this.centre.has(entity) || this.terrain.mayPass(entity);
  }

  /** Visits those entities beyond an entity that are wanted: none where no way may lead on from it. */
  forEachNext(entity: number, isWanted: (other: number) => boolean, visit: (other: number) => void): void {
    if (!this.mayLeave(entity)) return;
    this.meter.spend(this.terrain.topology.degree[entity]!);
    if (this.growth === 'ONWARD') this.terrain.forEachNextFrom(entity, isWanted, visit);
    else this.terrain.forEachNextTo(entity, isWanted, visit);
  }
}
