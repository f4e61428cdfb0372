import type { RelationshipId } from '../model/ids.js';
import type { Topology } from '../topology/types.js';

/** The ids of some relationships, given by their numbers, each once: the best sourced first, then by id. */
export function bestSourcedFirst(
  { relationships, status }: Topology,
  numbers: Iterable<number>,
): readonly RelationshipId[] {
  return [...new Set(numbers)]
    .sort((a, b) => status[a]! - status[b]! || a - b)
    .map((number) => relationships.at(number));
}
