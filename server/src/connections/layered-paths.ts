import type { StepMeter } from '../paths/step-meter.js';
import type { Terrain } from '../paths/terrain.js';
import type { Layers } from './layers.js';

/** The largest number of paths that is told: beyond it whole numbers are no longer exact. */
export const MOST_PATHS = Number.MAX_SAFE_INTEGER;

/** All shortest paths at once: each leads from layer to layer, and every way from the first to the last one is a path. */
export class LayeredPaths {
  /** For each entity those of the next layer, with the relationships that lead there. */
  private readonly onward = new Map<number, Map<number, number[]>>();
  private readonly backward = new Map<number, number[]>();
  /** How many ways lead to each entity from the first layer, and from it to the last one; at most `MOST_PATHS`. */
  private readonly waysTo = new Map<number, number>();
  private readonly waysFrom = new Map<number, number>();

  /** @param meter when it is exhausted midway, what is known is not whole */
  constructor(
    readonly layers: Layers,
    terrain: Terrain,
    meter: StepMeter,
  ) {
    for (const [index, layer] of layers.slice(0, -1).entries())
      this.link(layer, new Set(layers[index + 1]), terrain, meter);
    for (const entity of layers.flat()) {
      const before = this.backward.get(entity);
      this.waysTo.set(entity, before ? cappedSum(before.map((other) => this.waysTo.get(other)!)) : 1);
    }
    for (const entity of layers.flat().reverse()) {
      const next = this.onward.get(entity);
      this.waysFrom.set(entity, next ? cappedSum([...next.keys()].map((other) => this.waysFrom.get(other)!)) : 1);
    }
  }

  /** How many paths there are, at most `MOST_PATHS`. */
  get count(): number {
    return cappedSum((this.layers[0] ?? []).map((entity) => this.waysFrom.get(entity)!));
  }

  /** How many paths lead through an entity, at most `MOST_PATHS`. */
  countThrough(entity: number): number {
    return Math.min(this.waysTo.get(entity)! * this.waysFrom.get(entity)!, MOST_PATHS);
  }

  /** Those of the next layer one can go on to from an entity. */
  after(entity: number): readonly number[] {
    return [...(this.onward.get(entity)?.keys() ?? [])];
  }

  /** Those of the layer before from which one can come to an entity. */
  before(entity: number): readonly number[] {
    return this.backward.get(entity) ?? [];
  }

  /** The relationships that lead on from one of some entities to another, each once, ascending. */
  relationshipsAmong(entities: ReadonlySet<number>): readonly number[] {
    const among: number[] = [];
    for (const entity of entities) {
      for (const [other, relationships] of this.onward.get(entity) ?? []) {
        if (entities.has(other)) for (const relationship of relationships) among.push(relationship);
      }
    }
    return among.sort((a, b) => a - b);
  }

  private link(layer: readonly number[], next: ReadonlySet<number>, terrain: Terrain, meter: StepMeter): void {
    for (const entity of layer) {
      if (meter.exhausted) return;
      meter.spend(terrain.topology.degree[entity]!);
      const links = new Map<number, number[]>();
      terrain.forEachStepFrom(entity, (relationship, other) => {
        if (!next.has(other)) return;
        const parallel = links.get(other);
        if (parallel) parallel.push(relationship);
        else links.set(other, [relationship]);
      });
      this.onward.set(entity, links);
      for (const other of links.keys()) {
        const before = this.backward.get(other);
        if (before) before.push(entity);
        else this.backward.set(other, [entity]);
      }
    }
  }
}

function cappedSum(counts: readonly number[]): number {
  return counts.reduce((sum, count) => Math.min(sum + count, MOST_PATHS), 0);
}
