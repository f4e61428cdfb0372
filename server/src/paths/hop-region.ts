import { HopBall } from './hop-ball.js';
import { SCRATCH_BYTES } from './scratch-memory.js';
import type { StepMeter } from './step-meter.js';
import type { Growth, Terrain } from './terrain.js';

/**
 * The entities that ways of no more than so many hops lead through: those whose hops from the beginning and to the goal
 * together are no more. A search by costs keeps to them where few hops are allowed; otherwise all that is cheap to reach would
 * be in its way.
 */
export class HopRegion {
  private readonly onward: HopBall;
  private readonly backward: HopBall;
  /** For each entity of the region one more than its hops to the goal; 0 for others. */
  private readonly marks: Uint8Array;
  private readonly marked: number[] = [];
  private known = false;

  constructor(
    private readonly terrain: Terrain,
    private readonly meter: StepMeter,
    beginning: readonly number[],
    goal: readonly number[],
    private readonly hops: number,
  ) {
    this.onward = new HopBall(terrain, meter, 'ONWARD', beginning);
    this.backward = new HopBall(terrain, meter, 'BACKWARD', goal);
    this.marks = SCRATCH_BYTES.borrow(terrain.topology.entities.size);
  }

  /** Whether it is known by now. */
  get isKnown(): boolean {
    return this.known;
  }

  /**
   * Goes on finding it out, as long as each hop takes no more than so many relationships to look at; so does the end of it, at
   * worst once more than all hops together. When the steps run out it stays unknown.
   */
  grow(most: number): void {
    const { onward, backward, meter } = this;
    while (!this.known && !meter.exhausted) {
      if (onward.radius + backward.radius >= this.hops || onward.isWhole || backward.isWhole) return this.finish();
      const side = onward.work < backward.work ? onward : backward;
      if (side.work > most) return;
      side.grow();
    }
  }

  /** Whether an entity is in the region, which is known, and so many hops suffice from there to the goal. */
  includes(entity: number, hops = this.hops): boolean {
    const mark = this.marks[entity]!;
    return mark !== 0 && mark - 1 <= hops;
  }

  /** Lets go of the memory; nothing else may be asked afterwards. */
  release(): void {
    this.onward.release();
    this.backward.release();
    SCRATCH_BYTES.giveBack(this.marks, this.marked);
  }

  private finish(): void {
    const { onward, backward, hops } = this;
    for (let toGoal = 0; toGoal <= backward.radius; toGoal += 1) {
      for (const entity of backward.layer(toGoal)) {
        const before = onward.hopsTo(entity);
        if (before >= 0 && before + toGoal <= hops) this.mark(entity, toGoal);
      }
    }
    this.extend(backward, onward, 'BACKWARD');
    this.extend(onward, backward, 'ONWARD');
    this.known = !this.meter.exhausted;
  }

  /** Goes on from where one ball ends, through what the other one knows. */
  private extend(ball: HopBall, through: HopBall, growth: Growth): void {
    let layer = ball.layer(ball.radius).filter((entity) => this.marks[entity] !== 0);
    for (let hops = ball.radius + 1; layer.length > 0; hops += 1) {
      const next: number[] = [];
      for (const entity of layer) {
        if (!ball.mayLeave(entity)) continue;
        this.forEachNeighbour(entity, growth, (other) => {
          const rest = through.hopsTo(other);
          if (rest < 0 || hops + rest > this.hops || this.marks[other] !== 0) return;
          this.mark(other, growth === 'BACKWARD' ? hops : rest);
          next.push(other);
        });
      }
      layer = next;
    }
  }

  private forEachNeighbour(entity: number, growth: Growth, visit: (other: number) => void): void {
    const { rows, neighbour } = this.terrain.topology;
    if (this.meter.exhausted) return;
    const steps = this.terrain.steps(growth);
    const end = rows[entity + 1]!;
    let place = rows[entity]!;
    this.meter.spend(end - place);
    for (; place < end; place += 1) if (steps.opens(place)) visit(neighbour[place]!);
  }

  private mark(entity: number, toGoal: number): void {
    this.marks[entity] = toGoal + 1;
    this.marked.push(entity);
  }
}
