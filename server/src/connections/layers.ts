import { HopBall } from '../paths/hop-ball.js';
import type { StepMeter } from '../paths/step-meter.js';
import type { StepVisitor, Terrain } from '../paths/terrain.js';

/** The entities on shortest paths, by their hops from the beginning, in each layer by id; no layer where there is no path. */
export type Layers = readonly (readonly number[])[];

/** What a search for layers found out. When the steps ran out there are none. */
export interface LayerSearch {
  readonly layers: Layers;
  /** There is no path of this many hops or fewer. */
  readonly searchedHops: number;
}

/**
 * Finds every entity on a shortest path between the starts and the ends of a terrain: breadth-first from both sides, where
 * there is less to look at first, until they meet; then back to both sides from where they met.
 */
export function findLayers(terrain: Terrain, maxHops: number, meter: StepMeter): LayerSearch {
  const onward = new HopBall(terrain, meter, 'ONWARD', terrain.starts);
  const backward = new HopBall(terrain, meter, 'BACKWARD', [...terrain.ends]);
  try {
    return layersBetween(onward, backward, terrain, maxHops, meter);
  } finally {
    onward.release();
    backward.release();
  }
}

function layersBetween(
  onward: HopBall,
  backward: HopBall,
  terrain: Terrain,
  maxHops: number,
  meter: StepMeter,
): LayerSearch {
  let searchedHops = 0;
  while (searchedHops < maxHops && !onward.isWhole && !backward.isWhole) {
    const growing = onward.work < backward.work ? onward : backward;
    const other = growing === onward ? backward : onward;
    growing.grow();
    if (meter.exhausted) break;
    // A ball also marks what it may not go on from, so that both can have marked what no path leads through.
    const middle = growing
      .layer(growing.radius)
      .filter((entity) => other.hopsTo(entity) === 0 || (other.hopsTo(entity) > 0 && terrain.mayPass(entity)))
      .sort((a, b) => a - b);
    if (middle.length > 0) {
      const before = layersTowards(onward, middle, terrain, meter, (at, visit) => terrain.forEachStepTo(at, visit));
      const after = layersTowards(backward, middle, terrain, meter, (at, visit) => terrain.forEachStepFrom(at, visit));
      return { layers: meter.exhausted ? [] : [...before.reverse(), middle, ...after], searchedHops };
    }
    searchedHops += 1;
  }
  return { layers: [], searchedHops };
}

/** The layers between the outermost one of a ball and its centre, the centre included and last. */
function layersTowards(
  ball: HopBall,
  outermost: readonly number[],
  terrain: Terrain,
  meter: StepMeter,
  forEachStepBack: (entity: number, visit: StepVisitor) => void,
): (readonly number[])[] {
  const layers: (readonly number[])[] = [];
  let layer = outermost;
  for (let hops = ball.radius - 1; hops >= 0; hops -= 1) {
    const nearer = new Set<number>();
    for (const entity of layer) {
      if (meter.exhausted) return layers;
      meter.spend(terrain.topology.degree[entity]!);
      forEachStepBack(entity, (_, other) => {
        if (ball.hopsTo(other) !== hops || nearer.has(other)) return;
        if (hops === 0 || terrain.mayPass(other)) nearer.add(other);
      });
    }
    layer = [...nearer].sort((a, b) => a - b);
    layers.push(layer);
  }
  return layers;
}
