import { isId } from '../model/ids.js';
import { degree, relationshipCounts } from '../topology/degrees.js';
import { entitiesByDegree } from '../topology/entities-by-degree.js';
import type { IdTable } from '../topology/id-table.js';
import { neighbourhood } from '../topology/neighbourhood.js';
import { allRelationships, relationshipsOf } from '../topology/relationship-pages.js';
import { subgraphBetween } from '../topology/subgraph.js';
import type { Topology } from '../topology/types.js';
import type { Traversal } from './port.js';
import type { Searcher } from './searches.js';

/**
 * Travels a topology in memory.
 * @param searcher does what takes long
 */
export function inMemoryTraversal(topology: Topology, searcher: Searcher): Traversal {
  const { entities, relationships, relationshipSource, relationshipTarget } = topology;
  const endsOf = (relationship: number) => ({
    source: entities.at(relationshipSource[relationship]!),
    target: entities.at(relationshipTarget[relationship]!),
  });
  return {
    version: topology.version,
    ontology: topology.ontology,
    knownEntities: async (ids) => new Set(known(entities, ids)),
    knownRelationships: async (ids) =>
      new Map(known(relationships, ids).map((id) => [id, endsOf(relationships.indexOf(id))])),
    degrees: async (ids, filter) => ids.map((id) => degree(topology, id, filter)),
    relationshipCounts: async (ids, filter) => ids.map((id) => relationshipCounts(topology, id, filter)),
    relationshipsOf: async (ids, filter, page) => ids.map((id) => relationshipsOf(topology, id, filter, page)),
    allRelationships: async (filter, page) => allRelationships(topology, filter, page),
    entitiesByDegree: async (listing) => entitiesByDegree(topology, listing),
    neighbourhood: async (ids, request) => neighbourhood(topology, ids, request),
    subgraphBetween: async (ids, filter, beside) => subgraphBetween(topology, ids, filter, beside),
    findPaths: (question, gone) => searcher.search('findPaths', topology, question, gone),
    connectActors: (question, gone) => searcher.search('connectActors', topology, question, gone),
    commonNeighbours: (question, gone) => searcher.search('commonNeighbours', topology, question, gone),
    shortestPathsSubgraph: (question, gone) => searcher.search('shortestPathsSubgraph', topology, question, gone),
  };
}

function known(table: IdTable, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => isId(id) && table.indexOf(id) >= 0);
}
