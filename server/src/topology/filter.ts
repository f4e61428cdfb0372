import { statusRank } from '../model/claim.js';
import { withDescendants } from '../model/ontology.js';
import type { DayRange } from '../model/partial-date.js';
import type { Direction, RelationshipFilter, Topology } from './types.js';

/** A filter ready to be asked millions of times. Relationships and entities are given by their numbers. */
export interface CompiledFilter {
  readonly direction: Direction;
  /** Whether a relationship passes, its direction and its ends aside. */
  readonly keeps: (relationship: number) => boolean;
  /** Whether an entity may be at the far end. */
  readonly keepsFarEnd: (entity: number) => boolean;
}

/** Compiles a filter for one topology. Types stand for the types that refine them, too. */
export function compileFilter(topology: Topology, filter: RelationshipFilter): CompiledFilter {
  const { relationshipType, status, entityType } = topology;
  const { ontology } = topology;
  const types = filter.types && withDescendants(ontology.relationshipTypes, filter.types);
  const excluded = withDescendants(ontology.relationshipTypes, filter.excludeTypes ?? []);
  const typeKept = flags(topology.relationshipTypes, (type) => (types?.has(type) ?? true) && !excluded.has(type));
  const ranks = filter.statuses && new Set(filter.statuses.map(statusRank));
  const stretches = [filter.asOf, filter.during].filter((days) => days !== undefined);
  const sources = filter.sources && sourceFlags(topology, filter.sources);
  const farTypes = filter.entityTypes && withDescendants(ontology.entityTypes, filter.entityTypes);
  const farTypeKept = farTypes && flags(topology.entityTypes, (type) => farTypes.has(type));

  return {
    direction: filter.direction ?? 'ANY',
    keeps: (relationship) =>
      typeKept[relationshipType[relationship]!] === 1 &&
      (ranks === undefined || ranks.has(status[relationship]!)) &&
      stretches.every((days) => couldHold(topology, relationship, days)) &&
      (sources === undefined || claimedByOneOf(topology, relationship, sources)),
    keepsFarEnd: (entity) => farTypeKept === undefined || farTypeKept[entityType[entity]!] === 1,
  };
}

/** Whether either end of a relationship may be at the far end: what a filter means where no entity is at hand. */
export function keepsEitherEnd(topology: Topology, filter: CompiledFilter, relationship: number): boolean {
  return (
    filter.keepsFarEnd(topology.relationshipSource[relationship]!) ||
    filter.keepsFarEnd(topology.relationshipTarget[relationship]!)
  );
}

function couldHold(topology: Topology, relationship: number, days: DayRange): boolean {
  return topology.firstDay[relationship]! <= days.last && topology.lastDay[relationship]! >= days.first;
}

function claimedByOneOf(topology: Topology, relationship: number, sources: Uint8Array): boolean {
  const { claimSourceOffsets, claimSources } = topology;
  const end = claimSourceOffsets[relationship + 1]!;
  for (let i = claimSourceOffsets[relationship]!; i < end; i += 1) if (sources[claimSources[i]!] === 1) return true;
  return false;
}

function flags(ids: readonly string[], isSet: (id: string) => boolean): Uint8Array {
  return Uint8Array.from(ids, (id) => (isSet(id) ? 1 : 0));
}

/** Sources that claim no relationship are not in the topology, so they pass none. */
function sourceFlags(topology: Topology, sources: readonly string[]): Uint8Array {
  const set = new Uint8Array(topology.sources.size);
  for (const source of sources) {
    const number = topology.sources.indexOf(source);
    if (number >= 0) set[number] = 1;
  }
  return set;
}
