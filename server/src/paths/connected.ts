import type { Topology } from '../topology/types.js';
import { loosenAll } from './loosen.js';
import type { StepMeter } from './step-meter.js';
import { Terrain } from './terrain.js';
import type { PathQuestion } from './types.js';

/**
 * Whether relationships lead, over however many hops, from an entity of `from` to one of `to`, whatever the question's
 * conditions; `undefined` where the steps ran out before that was known.
 */
export function areConnected(topology: Topology, question: PathQuestion, meter: StepMeter): boolean | undefined {
  const terrain = new Terrain(topology, loosenAll(question));
  const seen = new Uint8Array(topology.entities.size);
  const waiting = [...terrain.starts];
  for (const entity of waiting) seen[entity] = 1;
  for (let entity = waiting.pop(); entity !== undefined; entity = waiting.pop()) {
    if (terrain.ends.has(entity)) return true;
    if (meter.exhausted) return undefined;
    meter.spend(topology.degree[entity]!);
    terrain.forEachStepFrom(entity, (_, other) => {
      if (seen[other] === 1) return;
      seen[other] = 1;
      waiting.push(other);
    });
  }
  return false;
}
