import type { RelationshipId } from '../model/ids.js';
import type { Topology } from '../topology/types.js';

/** The ids of some relationships, given by their numbers, each once: the best sourced first, then by id. */
export function bestSourcedFirst(
  { relationships, relationshipProfile, profiles }: Topology,
  numbers: Iterable<number>,
): readonly RelationshipId[] {
  const rank = (number: number) => profiles.status[relationshipProfile[number]!]!;
  return [...new Set(numbers)].sort((a, b) => rank(a) - rank(b) || a - b).map((number) => relationships.at(number));
}
