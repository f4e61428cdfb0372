import { statusRank } from '../model/claim.js';
import { withDescendants } from '../model/ontology.js';
import type { Direction, RelationshipFilter, Topology } from './types.js';

/** A filter ready to be asked millions of times. Relationships and entities are given by their numbers. */
export interface CompiledFilter {
  readonly direction: Direction;
  /** Whether a relationship passes, its direction and its ends aside. */
  readonly keeps: (relationship: number) => boolean;
  /** Whether an entity may be at the far end. */
  readonly keepsFarEnd: (entity: number) => boolean;
}

type Condition = (relationship: number) => boolean;

/** Compiles a filter for one topology. Types stand for the types that refine them, too. */
export function compileFilter(topology: Topology, filter: RelationshipFilter): CompiledFilter {
  const { ontology, entityType } = topology;
  const farTypes = filter.entityTypes && withDescendants(ontology.entityTypes, filter.entityTypes);
  const farTypeKept = farTypes && flags(topology.entityTypes, (type) => farTypes.has(type));
  return {
    direction: filter.direction ?? 'ANY',
    keeps: allOf(conditionsOf(topology, filter)),
    keepsFarEnd: farTypeKept ? (entity) => farTypeKept[entityType[entity]!] === 1 : keepAny,
  };
}

/** Only what the filter asks for is checked: most filters ask for little or nothing. */
function conditionsOf(topology: Topology, filter: RelationshipFilter): readonly Condition[] {
  const { firstDay, lastDay, status, relationshipType } = topology;
  const conditions: Condition[] = [];
  if (filter.types || filter.excludeTypes) {
    const kept = typeFlags(topology, filter);
    conditions.push((relationship) => kept[relationshipType[relationship]!] === 1);
  }
  if (filter.statuses) {
    const ranks = new Set(filter.statuses.map(statusRank));
    conditions.push((relationship) => ranks.has(status[relationship]!));
  }
  for (const days of [filter.asOf, filter.during]) {
    if (!days) continue;
    conditions.push((relationship) => firstDay[relationship]! <= days.last && lastDay[relationship]! >= days.first);
  }
  if (filter.sources) {
    const sources = sourceFlags(topology, filter.sources);
    conditions.push((relationship) => claimedByOneOf(topology, relationship, sources));
  }
  return conditions;
}

function allOf(conditions: readonly Condition[]): Condition {
  const [first, ...rest] = conditions;
  if (!first) return keepAny;
  return rest.length === 0 ? first : (relationship) => conditions.every((holds) => holds(relationship));
}

const keepAny = (): boolean => true;

/** Whether every relationship passes, its direction aside: there is no need to look at them. */
export function keepsEverything({ keeps, keepsFarEnd }: CompiledFilter): boolean {
  return keeps === keepAny && keepsFarEnd === keepAny;
}

/** Whether either end of a relationship may be at the far end: what a filter means where no entity is at hand. */
export function keepsEitherEnd(topology: Topology, filter: CompiledFilter, relationship: number): boolean {
  return (
    filter.keepsFarEnd(topology.relationshipSource[relationship]!) ||
    filter.keepsFarEnd(topology.relationshipTarget[relationship]!)
  );
}

function claimedByOneOf(topology: Topology, relationship: number, sources: Uint8Array): boolean {
  const { claimSourceOffsets, claimSources } = topology;
  const end = claimSourceOffsets[relationship + 1]!;
  for (let i = claimSourceOffsets[relationship]!; i < end; i += 1) if (sources[claimSources[i]!] === 1) return true;
  return false;
}

function typeFlags({ ontology, relationshipTypes }: Topology, filter: RelationshipFilter): Uint8Array {
  const types = filter.types && withDescendants(ontology.relationshipTypes, filter.types);
  const excluded = withDescendants(ontology.relationshipTypes, filter.excludeTypes ?? []);
  return flags(relationshipTypes, (type) => (types?.has(type) ?? true) && !excluded.has(type));
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
