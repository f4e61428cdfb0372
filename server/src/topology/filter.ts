import { CLAIM_STATUSES } from '../model/claim.js';
import { withDescendants } from '../model/ontology.js';
import { relationshipOf } from './adjacency.js';
import { ProfileTest } from './profile-test.js';
import type { Direction, RelationshipFilter, Topology } from './types.js';

/** A filter ready to be asked millions of times. Relationships, places and entities are given by their numbers. */
export interface CompiledFilter {
  readonly direction: Direction;
  /** Which profiles pass; absent where all do. */
  readonly profiles: ProfileTest | undefined;
  /** Which relationships have sources that pass; absent where all do. */
  readonly sources: Test | undefined;
  /** Whether a relationship passes, its direction and its ends aside. */
  readonly keeps: Test;
  /** The same of the relationship at a place of the adjacency: quicker where one place is asked about after the other. */
  readonly keepsAt: Test;
  /** Whether an entity may be at the far end. */
  readonly keepsFarEnd: Test;
}

type Test = (number: number) => boolean;

/** Compiles a filter for one topology. Types stand for the types that refine them, too. */
export function compileFilter(topology: Topology, filter: RelationshipFilter): CompiledFilter {
  const { ontology, entityType, incidence, incidenceProfile, relationshipProfile } = topology;
  const farTypes = filter.entityTypes && withDescendants(ontology.entityTypes, filter.entityTypes);
  const farTypeKept = farTypes && flags(topology.entityTypes, (type) => farTypes.has(type));
  const profiles = profileTest(topology, filter);
  const sources = sourcesTest(topology, filter);
  return {
    direction: filter.direction ?? 'ANY',
    profiles,
    sources,
    keeps: both(profiles && ((relationship) => profiles.passes(relationshipProfile[relationship]!)), sources),
    keepsAt: both(
      profiles && ((place) => profiles.passes(incidenceProfile[place]!)),
      sources && ((place) => sources(relationshipOf(incidence[place]!))),
    ),
    keepsFarEnd: farTypeKept ? (entity) => farTypeKept[entityType[entity]!] === 1 : keepAny,
  };
}

/** Only what the filter asks for is looked at. */
function profileTest(topology: Topology, filter: RelationshipFilter): ProfileTest | undefined {
  const { asOf, during } = filter;
  const types = filter.types || filter.excludeTypes ? typeFlags(topology, filter) : undefined;
  const statuses = filter.statuses && flags(CLAIM_STATUSES, (status) => filter.statuses!.includes(status));
  return types || statuses || asOf || during
    ? new ProfileTest(topology.profiles, { types, statuses, asOf, during })
    : undefined;
}

function sourcesTest(topology: Topology, filter: RelationshipFilter): Test | undefined {
  if (!filter.sources) return undefined;
  const sources = sourceFlags(topology, filter.sources);
  return (relationship) => claimedByOneOf(topology, relationship, sources);
}

function both(one: Test | undefined, other: Test | undefined): Test {
  if (one && other) return (number) => one(number) && other(number);
  return one ?? other ?? keepAny;
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

function flags<T>(items: readonly T[], isSet: (item: T) => boolean): Uint8Array {
  return Uint8Array.from(items, (item) => (isSet(item) ? 1 : 0));
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
