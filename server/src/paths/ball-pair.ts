import { HopBall } from './hop-ball.js';
import type { StepMeter } from './step-meter.js';
import type { Terrain } from './terrain.js';

/**
 * A bidirectional breadth-first search: two balls that grow towards each other, each time the one that has less to look at,
 * until they meet.
 */
export class BallPair {
  readonly onward: HopBall;
  readonly backward: HopBall;
  /** The one that was growing when they met; its last hop is left unfinished. */
  metBy: HopBall | undefined;
  /** The hops of the shortest way, once they have met. */
  private met: number | undefined;

  constructor(
    terrain: Terrain,
    private readonly meter: StepMeter,
    beginning: readonly number[],
    goal: readonly number[],
  ) {
    this.onward = new HopBall(terrain, meter, 'ONWARD', beginning);
    this.backward = new HopBall(terrain, meter, 'BACKWARD', goal);
  }

  /** The hops of the shortest way, at least: exact once they have met; infinite where there is none. */
  get least(): number {
    if (this.met !== undefined) return this.met;
    return this.onward.isWhole || this.backward.isWhole ? Infinity : this.onward.radius + this.backward.radius + 1;
  }

  /** Lets them grow until they meet, unless ways have more hops than a limit. Stops early when the steps run out. */
  seek(limit: number): void {
    const { onward, backward, meter } = this;
    while (this.least <= limit && this.met === undefined && !meter.exhausted) {
      const [side, other] = onward.work < backward.work ? [onward, backward] : [backward, onward];
      const hops = this.least;
      if (!side.grow(other)) continue;
      this.met = hops;
      this.metBy = side;
    }
  }

  /** Lets go of the memory; nothing else may be asked afterwards. */
  release(): void {
    this.onward.release();
    this.backward.release();
  }
}
