import type { EntityId } from '../model/ids.js';
import { compileFilter } from '../topology/filter.js';
import { entityNumber, forEachIncident } from '../topology/incident.js';
import type { Topology } from '../topology/types.js';

/** Whether relationships lead, over however many hops, from one of some entities to another one that is among `to`. */
export function areConnected(topology: Topology, from: readonly EntityId[], to: readonly EntityId[]): boolean {
  const everything = compileFilter(topology, {});
  const goals = new Set(to.map((id) => entityNumber(topology, id)));
  const seen = new Uint8Array(topology.entities.size);
  const waiting = from.map((id) => entityNumber(topology, id));
  for (const entity of waiting) seen[entity] = 1;
  let found = false;
  for (let entity = waiting.pop(); entity !== undefined && !found; entity = waiting.pop()) {
    forEachIncident(topology, entity, everything, (_, farEnd) => {
      found ||= goals.has(farEnd);
      if (seen[farEnd] === 1) return;
      seen[farEnd] = 1;
      waiting.push(farEnd);
    });
  }
  return found;
}
