import fc from 'fast-check';
import { CLAIM_STATUSES } from '../../src/model/claim.js';
import type { Ontology } from '../../src/model/ontology.js';
import type { TopologyEntity, TopologyRelationship } from '../../src/store/port.js';
import { TopologyBuilder } from '../../src/topology/builder.js';
import type { Topology } from '../../src/topology/types.js';

const entityType = (id: string, kind: Ontology['entityTypes'][number]['kind'], parent: string | null = null) => ({
  id,
  kind,
  label: { en: id },
  parent,
  description: null,
  colour: '#000000',
  icon: 'dot',
});

const relationshipType = (id: string, parent: string | null = null) => ({
  id,
  label: { en: id },
  inverseLabel: { en: id },
  parent,
  description: null,
  symmetric: false,
  sourceTypes: [],
  targetTypes: [],
  colour: '#000000',
});

/** `Union` and `Party` refine `Organization`; `LEADS` and `FOUNDED` refine `MEMBER_OF`, `CHAIRS` refines `LEADS`. */
export const ontology: Ontology = {
  entityTypes: [
    entityType('Union', 'ORGANIZATION', 'Organization'),
    entityType('Person', 'PERSON'),
    entityType('Party', 'ORGANIZATION', 'Organization'),
    entityType('Organization', 'ORGANIZATION'),
  ],
  relationshipTypes: [
    relationshipType('MEMBER_OF'),
    relationshipType('CHAIRS', 'LEADS'),
    relationshipType('LEADS', 'MEMBER_OF'),
    relationshipType('FOUNDED', 'MEMBER_OF'),
    relationshipType('KNOWS'),
  ],
};

/** A graph as plain lists, for tests that work out the answer in the most obvious way. */
export interface PlainGraph {
  readonly entities: readonly TopologyEntity[];
  readonly relationships: readonly TopologyRelationship[];
}

/** The topology of a graph given as plain lists. */
export function topologyOf({ entities, relationships }: PlainGraph, revision = 1): Topology {
  const builder = new TopologyBuilder(ontology, { revision, change: `change ${revision}` });
  builder.add({ entities });
  builder.add({ relationships });
  return builder.finish();
}

/** A relationship with everything that does not matter filled in. */
export function link(id: string, source: string, target: string, changes: Partial<TopologyRelationship> = {}) {
  return {
    id,
    source,
    target,
    type: 'KNOWS',
    since: null,
    until: null,
    status: 'REPORTED',
    sources: ['s0'],
    ...changes,
  } as const;
}

/** People with these ids. */
export function people(...ids: string[]): TopologyEntity[] {
  return ids.map((id) => ({ id, type: 'Person' }));
}

const pickFrom = <T>(values: readonly T[]) => fc.constantFrom(...values);

const days = fc
  .tuple(fc.option(fc.integer({ min: 2000, max: 2005 })), fc.nat({ max: 4 }), fc.boolean())
  .map(([since, length, ended]) => ({
    since: since === null ? null : `${since}`,
    until: ended ? `${(since ?? 2000) + length}-06` : null,
  }));

/** Source ids that relationships of random graphs are claimed by. */
export const SOURCE_IDS = ['s0', 's1', 's2'] as const;

/**
 * Small multigraphs with loops, parallel relationships, dates, statuses, sources and types, in no particular order.
 * Ids are numbered so that their order is not the order of the numbers (`e10` comes before `e2`).
 */
export function plainGraphs(maxEntities = 7, maxRelationships = 16): fc.Arbitrary<PlainGraph> {
  return fc.integer({ min: 2, max: maxEntities }).chain((size) => {
    const ids = Array.from({ length: size }, (_, i) => `e${i + 8}`);
    const relationship = fc.record({
      ends: fc.tuple(pickFrom(ids), pickFrom(ids)),
      type: pickFrom(ontology.relationshipTypes.map((type) => type.id)),
      days,
      status: pickFrom(CLAIM_STATUSES),
      sources: fc.subarray([...SOURCE_IDS], { minLength: 1 }),
    });
    return fc.record({
      entities: fc
        .tuple(...ids.map((id) => pickFrom(ontology.entityTypes).map(({ id: type }) => ({ id, type }))))
        .chain((entities) => fc.shuffledSubarray(entities, { minLength: size })),
      relationships: fc
        .array(relationship, { maxLength: maxRelationships })
        .map((list) =>
          list.map(({ ends: [source, target], days: { since, until }, type, status, sources }, i) => ({
            id: `r${i + 5}`,
            type,
            source,
            target,
            since,
            until,
            status,
            sources,
          })),
        )
        .chain((list) => fc.shuffledSubarray(list, { minLength: list.length })),
    });
  });
}
