import { placesOf, STEPS_TO_FIND } from '../topology/places.js';
import type { BallPair } from './ball-pair.js';
import type { StepMeter } from './step-meter.js';
import type { Terrain } from './terrain.js';

/**
 * Marks the entities on shortest ways up to where two balls meet that have just grown by whole hops: from there back to the
 * beginning, from layer to layer. Beyond it the backward ball knows them.
 * @param marks for each entity on one, gets one more than its hops to the goal
 * @param marked gets these entities
 * @returns the marked ones and those where the balls meet, by their hops to the goal and by id
 */
export function markShortestWays(
  { onward, backward }: BallPair,
  terrain: Terrain,
  meter: StepMeter,
  marks: Uint8Array,
  marked: number[],
): Map<number, readonly number[]> {
  const layers = new Map<number, readonly number[]>();
  const { rows, neighbour } = terrain.topology;
  const mayPass = (entity: number, hops: number) => hops === 0 || terrain.mayPass(entity);
  let layer = onward
    .layer(onward.radius)
    .filter((entity) => backward.hopsTo(entity) === backward.radius)
    .filter((entity) => backward.radius === 0 || mayPass(entity, onward.radius));
  layers.set(
    backward.radius,
    [...layer].sort((a, b) => a - b),
  );
  for (let hops = onward.radius - 1; hops >= 0; hops -= 1) {
    const nearer: number[] = [];
    const note = (place: number): void => {
      const other = neighbour[place]!;
      if (marks[other] !== 0 || !mayPass(other, hops) || !terrain.backward.opens(place)) return;
      marks[other] = onward.radius + backward.radius - hops + 1;
      marked.push(other);
      nearer.push(other);
    };
    const candidates = onward.layer(hops);
    for (const entity of layer) {
      if (meter.exhausted) return layers;
      const length = rows[entity + 1]! - rows[entity]!;
      if (length > candidates.length * STEPS_TO_FIND) {
        meter.spend(candidates.length);
        for (const other of candidates) {
          const { start, end } = placesOf(terrain.topology, entity, other);
          for (let place = start; place < end; place += 1) note(place);
        }
      } else {
        meter.spend(length);
        for (let place = rows[entity]!; place < rows[entity + 1]!; place += 1) {
          if (onward.marks[neighbour[place]!] === hops + 1) note(place);
        }
      }
    }
    layer = nearer.sort((a, b) => a - b);
    layers.set(onward.radius + backward.radius - hops, layer);
  }
  return layers;
}
