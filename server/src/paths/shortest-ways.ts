import type { HopBall } from './hop-ball.js';
import type { StepMeter } from './step-meter.js';
import type { Terrain } from './terrain.js';

/** Two balls that have just met: each way between their centres of so many hops as their radii together is a shortest one. */
export interface Meeting {
  readonly onward: HopBall;
  readonly backward: HopBall;
  readonly terrain: Terrain;
  readonly meter: StepMeter;
}

/**
 * Marks the entities on shortest ways up to where the balls meet: from there back to the beginning, from layer to layer.
 * Beyond it the backward ball knows them.
 * @param marks for each entity on one, gets one more than its hops to the goal
 * @param marked gets these entities
 */
export function markShortestWays(
  { onward, backward, terrain, meter }: Meeting,
  marks: Uint8Array,
  marked: number[],
): void {
  const { rows, neighbour } = terrain.topology;
  const mayPass = (entity: number, hops: number) => hops === 0 || terrain.mayPass(entity);
  let layer = onward.frontier.filter(
    (entity) =>
      backward.hopsTo(entity) === backward.radius && (backward.radius === 0 || mayPass(entity, onward.radius)),
  );
  for (let hops = onward.radius - 1; hops >= 0; hops -= 1) {
    const nearer: number[] = [];
    for (const entity of layer) {
      if (meter.exhausted) return;
      const end = rows[entity + 1]!;
      let place = rows[entity]!;
      meter.spend(end - place);
      for (; place < end; place += 1) {
        const other = neighbour[place]!;
        if (onward.marks[other] !== hops + 1 || marks[other] !== 0) continue;
        if (!mayPass(other, hops) || !terrain.backward.opens(place)) continue;
        marks[other] = onward.radius + backward.radius - hops + 1;
        marked.push(other);
        nearer.push(other);
      }
    }
    layer = nearer;
  }
}
