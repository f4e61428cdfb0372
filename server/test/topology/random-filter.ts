import fc from 'fast-check';
import { CLAIM_STATUSES } from '../../src/model/claim.js';
import { intersectDays, parseDateRange, parsePartialDate, possibleDays } from '../../src/model/partial-date.js';
import type { TopologyRelationship } from '../../src/store/port.js';
import type { RelationshipFilter } from '../../src/topology/types.js';
import { ontology, SOURCE_IDS } from './random-graph.js';

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const sometimes = <T>(weight: number, value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight, arbitrary: value });
const typeIds = ontology.relationshipTypes.map((type) => type.id);

/** A record without the fields that are `undefined`. */
export function compact<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never;
}

/** Filters over random graphs; each condition is left out more often than not, so that something passes. */
export const filters: fc.Arbitrary<RelationshipFilter> = fc
  .record({
    types: sometimes(1, some(typeIds)),
    excludeTypes: sometimes(1, some(typeIds.slice(1))),
    direction: sometimes(3, fc.constantFrom('ANY' as const, 'OUT' as const, 'IN' as const)),
    entityTypes: sometimes(1, some(ontology.entityTypes.map((type) => type.id))),
    asOf: sometimes(1, fc.constantFrom('2001', '2003-06', '2005-01-01').map(parsePartialDate)),
    during: sometimes(1, fc.constantFrom('2001/2002', '../2000', '2004/..').map(parseDateRange)),
    statuses: sometimes(1, some(CLAIM_STATUSES)),
    sources: sometimes(1, some([...SOURCE_IDS, 'claims-nothing'])),
  })
  .map(compact);

/** A type and everything it refines, by walking up: the other way round than the code under test. */
export function typeOrAncestorIn(
  types: readonly { readonly id: string; readonly parent: string | null }[],
  id: string,
  wanted: readonly string[],
): boolean {
  for (let at: string | null = id; at !== null; at = types.find((type) => type.id === at)?.parent ?? null) {
    if (wanted.includes(at)) return true;
  }
  return false;
}

/** Whether a relationship passes a filter, direction and entity types aside, worked out from its record. */
export function passes(relationship: TopologyRelationship, filter: RelationshipFilter): boolean {
  const { relationshipTypes } = ontology;
  const held = possibleDays(relationship.since, relationship.until);
  return (
    (!filter.types || typeOrAncestorIn(relationshipTypes, relationship.type, filter.types)) &&
    !typeOrAncestorIn(relationshipTypes, relationship.type, filter.excludeTypes ?? []) &&
    (!filter.asOf || intersectDays(held, filter.asOf) !== undefined) &&
    (!filter.during || intersectDays(held, filter.during) !== undefined) &&
    (!filter.statuses || filter.statuses.includes(relationship.status)) &&
    (!filter.sources || relationship.sources.some((source) => filter.sources?.includes(source)))
  );
}
