// What conditions leave of a graph, worked out from its records in the most obvious way.

import fc from 'fast-check';
import { statusRank } from '../../src/model/claim.js';
import type { TopologyRelationship } from '../../src/store/port.js';
import type { RelationshipFilter } from '../../src/topology/types.js';
import { passes, typeOrAncestorIn } from '../topology/random-filter.js';
import { ontology, type PlainGraph } from '../topology/random-graph.js';

/** How many random questions are asked: `RUNS=100000 npx jest …` looks harder. */
export const RUNS = Number(process.env['RUNS'] ?? 500);

/** A budget that is never used up. */
export const ENOUGH = { steps: 10_000_000 };

/** Conditions that questions share. */
export interface Conditions {
  readonly filter: RelationshipFilter;
  readonly avoid: readonly string[];
  readonly avoidRelationships: readonly string[];
}

/** Some of a list, in any order. */
export const upTo = (ids: readonly string[], most: number, minLength = 0) =>
  fc.shuffledSubarray([...ids], { minLength, maxLength: Math.min(most, ids.length) });

/** Mostly nothing, else a few of a list. */
export const rarelySome = (ids: readonly string[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: upTo(ids, 2) });

/** The best sourced first, then by id. */
export function bestFirst(relationships: readonly TopologyRelationship[]): TopologyRelationship[] {
  return [...relationships].sort((a, b) => statusRank(a.status) - statusRank(b.status) || (a.id < b.id ? -1 : 1));
}

/** The relationships that lead from one entity to another under some conditions, the entity types aside. */
export function hopBetween(
  graph: PlainGraph,
  { filter, avoidRelationships }: Omit<Conditions, 'avoid'>,
  from: string,
  to: string,
): TopologyRelationship[] {
  const direction = filter.direction ?? 'ANY';
  return bestFirst(
    graph.relationships.filter(
      (relationship) =>
        from !== to &&
        passes(relationship, filter) &&
        !avoidRelationships.includes(relationship.id) &&
        ((direction !== 'IN' && relationship.source === from && relationship.target === to) ||
          (direction !== 'OUT' && relationship.source === to && relationship.target === from)),
    ),
  );
}

/** Whether an entity is of the types asked for. */
export function hasType(graph: PlainGraph, { entityTypes }: RelationshipFilter, id: string): boolean {
  const { type } = graph.entities.find((entity) => entity.id === id)!;
  return !entityTypes || typeOrAncestorIn(ontology.entityTypes, type, entityTypes);
}

/** How many relationships each entity has; one with itself counts once. */
export function degreeOf(graph: PlainGraph, id: string): number {
  return graph.relationships.filter(({ source, target }) => source === id || target === id).length;
}
