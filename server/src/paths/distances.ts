import type { StepMeter } from './step-meter.js';
import type { Terrain } from './terrain.js';

const UNKNOWN = 255;

/** The way to one goal: the next via, or after the last of them the ends. */
interface Leg {
  /** Hops from each entity to the goal, `UNKNOWN` where they are more than were looked at. */
  readonly hops: Uint8Array;
  /** The entities that are `depth` hops away. */
  frontier: readonly number[];
  depth: number;
}

/**
 * How far it is at least from each entity through the vias still ahead to the ends: a breadth-first search backwards from
 * the goal of each leg, as deep as needed so far. Entities visited twice do not count here, so the way of a path can be
 * longer, never shorter.
 */
export class Distances {
  /** Leg `i` leads to via `i`; the last one leads to the ends. */
  private readonly legs: readonly Leg[];

  constructor(
    private readonly terrain: Terrain,
    private readonly meter: StepMeter,
  ) {
    const goals = [...terrain.via.map((via) => [via]), [...terrain.ends]];
    this.legs = goals.map((goal) => {
      const hops = new Uint8Array(terrain.topology.entities.size).fill(UNKNOWN);
      for (const entity of goal) hops[entity] = 0;
      return { hops, frontier: goal, depth: 0 };
    });
  }

  /** Looks `hops` deep, below 255: `atLeast` is best about distances up to there. Stops early when the steps run out. */
  growTo(hops: number): void {
    for (let leg = this.legs.length - 1; leg >= 0; leg -= 1) {
      const ahead = this.ahead(leg);
      if (ahead > hops) return;
      this.grow(this.legs[leg]!, hops - ahead);
    }
  }

  /**
   * Hops from an entity, on the way to via number `leg`, to the ends. Beyond what was looked at, one hop more than that;
   * infinite where there is nothing more to look at.
   */
  atLeast(leg: number, entity: number): number {
    const { hops, frontier, depth } = this.legs[leg]!;
    const known = hops[entity]!;
    if (known !== UNKNOWN) return known + this.ahead(leg);
    return frontier.length === 0 ? Infinity : depth + 1 + this.ahead(leg);
  }

  /** Hops from the goal of a leg to the ends, at least. */
  private ahead(leg: number): number {
    const goal = this.terrain.via[leg];
    return goal === undefined ? 0 : this.atLeast(leg + 1, goal);
  }

  private grow(leg: Leg, depth: number): void {
    while (leg.depth < depth && leg.frontier.length > 0) {
      const next: number[] = [];
      for (const entity of leg.frontier) {
        if (leg.depth > 0 && !this.terrain.mayPass(entity)) continue;
        if (this.meter.exhausted) return;
        this.terrain.forEachStepTo(entity, (from) => {
          if (leg.hops[from] !== UNKNOWN) return;
          leg.hops[from] = leg.depth + 1;
          next.push(from);
        });
      }
      leg.frontier = next;
      leg.depth += 1;
    }
  }
}
