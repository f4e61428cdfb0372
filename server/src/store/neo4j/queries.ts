// Everything that is asked of Neo4j, each query named in its first line, which the server's log shows.
// Queries that look for relationships by id are made by `relationshipById` from the types there are.
// Seeks are asked for by name: a plan that was made while the graph was small, when reading all of it was as good, is
// kept as it grows. Six thousand relationships were once looked up by six thousand scans.

import { patternOf, relationshipById } from './labels.js';

const ENTITY = 'e {.id, .type, .nameRecords, .summary, .since, .until, .properties} AS record';
const RELATIONSHIP = 'r {.*, type: type(r), source: startNode(r).id, target: endNode(r).id} AS record';
const TOPOLOGY_RELATIONSHIP = `r.id AS id, type(r) AS type, s.id AS source, t.id AS target, r.since AS since,
      r.until AS until, r.status AS status, r.sources AS sources`;
const CLAIM = 'c {.*} AS record';
const SOURCE = 's {.*} AS record';

/** Queries that read. */
export const READ = {
  version: `// version
    MATCH (g:GraphState {key: 'graph'}) RETURN g.revision AS revision, coalesce(g.lastChange, '') AS change`,

  state: `// state
    MATCH (g:GraphState {key: 'graph'})
    RETURN g.revision AS revision, g.ontology AS ontology, g.dataset AS dataset,
      g.relationshipTypes AS relationshipTypes, coalesce(g.lastChange, '') AS lastChange`,

  entities: `// entities by id
    MATCH (e:Entity) USING INDEX SEEK e:Entity(id) WHERE e.id IN $ids RETURN ${ENTITY}`,

  // From both ends it is one plan for all types; by the id alone Neo4j would need a branch for each type.
  relationshipsBetween: `// relationships by id and ends
    UNWIND $rows AS row
    MATCH (s:Entity {id: row.source}) USING INDEX SEEK s:Entity(id)
    MATCH (t:Entity {id: row.target}) USING INDEX SEEK t:Entity(id)
    MATCH (s)-[r {id: row.id}]->(t)
    RETURN ${RELATIONSHIP}`,

  sources: `// sources by id
    MATCH (s:Source) USING INDEX SEEK s:Source(id) WHERE s.id IN $ids RETURN ${SOURCE}`,

  claimsAbout: `// claims about
    MATCH (c:Claim) USING INDEX SEEK c:Claim(about) WHERE c.about IN $ids RETURN ${CLAIM} ORDER BY c.id`,

  claimCounts: `// number of claims of each source
    UNWIND $sources AS source
    CALL (source) {
      MATCH (c:Claim) USING INDEX SEEK c:Claim(source, id) WHERE c.source = source AND c.id > ''
      RETURN count(c) AS total
    }
    RETURN source, total`,

  claimPages: `// a page of claims of each source
    UNWIND $sources AS source
    CALL (source) {
      MATCH (c:Claim) USING INDEX SEEK c:Claim(source, id) WHERE c.source = source AND c.id > $after
      RETURN c ORDER BY c.source, c.id LIMIT $first
    }
    RETURN ${CLAIM} ORDER BY c.source, c.id`,

  sourcePage: `// a page of sources
    MATCH (s:Source) WHERE s.id > $after RETURN ${SOURCE} ORDER BY s.id LIMIT $first`,

  sourceCount: `// number of sources
    MATCH (s:Source) RETURN count(s) AS total`,

  entityCount: `// number of entities
    MATCH (e:Entity) RETURN count(e) AS total`,

  entityCountOfTypes: `// number of entities of some types
    MATCH (e:Entity) WHERE e.type IN $types RETURN count(e) AS total`,

  entityPage: {
    ID: `// a page of entities by id
      MATCH (e:Entity) WHERE e.id > $id
      RETURN e.id AS key, ${ENTITY} ORDER BY e.id LIMIT $first`,
    NAME: `// a page of entities by name
      MATCH (e:Entity) WHERE e.sortKey >= $key AND (e.sortKey > $key OR e.id > $id)
      RETURN e.sortKey AS key, ${ENTITY} ORDER BY e.sortKey, e.id LIMIT $first`,
  },

  entityPageOfTypes: {
    ID: `// a page of entities of some types by id
      MATCH (e:Entity) WHERE e.id > $id AND e.type IN $types
      RETURN e.id AS key, ${ENTITY} ORDER BY e.id LIMIT $first`,
    NAME: `// a page of entities of some types by name
      MATCH (e:Entity) WHERE e.sortKey >= $key AND (e.sortKey > $key OR e.id > $id) AND e.type IN $types
      RETURN e.sortKey AS key, ${ENTITY} ORDER BY e.sortKey, e.id LIMIT $first`,
  },

  search: `// search candidates
    CALL db.index.fulltext.queryNodes('entity_search', $query) YIELD node AS e, score
    RETURN e {.id, .type, .names} AS candidate ORDER BY score DESC, e.id LIMIT $limit`,

  searchOfTypes: `// search candidates of some types
    CALL db.index.fulltext.queryNodes('entity_search', $query) YIELD node AS e, score
    WHERE e.type IN $types
    RETURN e {.id, .type, .names} AS candidate ORDER BY score DESC, e.id LIMIT $limit`,

  topologyEntities: `// topology: entities
    MATCH (e:Entity) RETURN e.id AS id, e.type AS type`,

  changeRevision: `// the revision of a change
    MATCH (c:GraphChange {change: $changeId}) RETURN c.revision AS revision`,

  changes: `// changes from a revision on
    MATCH (c:GraphChange) WHERE c.revision >= $since
    RETURN c.revision AS revision, c.change AS change, c.entities AS entities, c.relationships AS relationships
    ORDER BY c.revision`,

  entityTypes: `// types of entities
    MATCH (e:Entity) USING INDEX SEEK e:Entity(id) WHERE e.id IN $ids RETURN e.id AS id, e.type AS type`,

  entityOfType: `// an entity of a type that is not one of some
    MATCH (e:Entity) USING INDEX e:Entity(type) WHERE e.type = $type AND NOT e.id IN $ids
    RETURN e.id AS id LIMIT 1`,

  sourceIds: `// which of these are sources
    MATCH (s:Source) USING INDEX SEEK s:Source(id) WHERE s.id IN $ids RETURN s.id AS id`,

  subjects: `// what these claims are about
    MATCH (c:Claim) USING INDEX SEEK c:Claim(id) WHERE c.id IN $ids RETURN DISTINCT c.about AS about`,

  testimony: `// the evidence for relationships
    MATCH (c:Claim) USING INDEX SEEK c:Claim(about) WHERE c.about IN $ids
    RETURN c.about AS about, c.status AS status, c.source AS source`,
} as const;

/** How many records there are. Somebody else may keep relationships of other types between our entities. */
export function statistics(types: readonly string[]): string {
  const count = types.length === 0 ? '0' : `COUNT { (:Entity)-[${patternOf(types)}]->() }`;
  return `// statistics
    CALL () { MATCH (e:Entity) RETURN count(e) AS entities }
    CALL () { RETURN ${count} AS relationships }
    CALL () { MATCH (c:Claim) RETURN count(c) AS claims }
    CALL () { MATCH (s:Source) RETURN count(s) AS sources }
    MATCH (g:GraphState {key: 'graph'})
    RETURN entities, relationships, claims, sources, g.revision AS revision`;
}

/** What a topology needs to know of all relationships. There must be a type. */
export function topologyRelationships(types: readonly string[]): string {
  return `// topology: relationships
    MATCH (s:Entity)-[r${patternOf(types)}]->(t:Entity)
    RETURN ${TOPOLOGY_RELATIONSHIP}`;
}

/** A relationship of a type that is not one of some. */
export function relationshipOfType(type: string): string {
  return `// a relationship of a type that is not one of some
    MATCH (:Entity)-[r${patternOf([type])}]->(:Entity) WHERE NOT r.id IN $ids
    RETURN r.id AS id LIMIT 1`;
}

/** Relationships by id. */
export function relationships(types: readonly string[]): string {
  return `// relationships by id
    UNWIND $ids AS id ${relationshipById(types)}
    RETURN ${RELATIONSHIP}`;
}

/** What a topology needs to know of relationships, by id. */
export function changedRelationships(types: readonly string[]): string {
  return `// topology: relationships by id
    UNWIND $ids AS id ${relationshipById(types)}
    WITH r, startNode(r) AS s, endNode(r) AS t
    RETURN ${TOPOLOGY_RELATIONSHIP}`;
}

/** Which of some ids are relationships, with their types and ends. */
export function relationshipEnds(types: readonly string[]): string {
  return `// types and ends of relationships
    UNWIND $ids AS id ${relationshipById(types)}
    RETURN r.id AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target`;
}

/**
 * Queries that write. A transaction that has taken many things away finds others in an index very slowly, so nothing
 * is taken away that can stay, and the rest comes last. A record whose id is there already takes the old one's place.
 * `revision` tells of every node and relationship which change wrote it last.
 */
export const WRITE = {
  // Whatever is read afterwards in the same transaction no other writer can change.
  lock: `// lock the graph
    MATCH (g:GraphState {key: 'graph'}) SET g.locked = true REMOVE g.locked`,

  sources: `// put sources
    UNWIND $rows AS row
    MERGE (s:Source {id: row.id})
    SET s = row, s.revision = $revision`,

  entities: `// put entities
    UNWIND $rows AS row
    MERGE (e:Entity {id: row.properties.id})
    WITH e, row, [label IN labels(e) WHERE label <> 'Entity' AND NOT label IN row.labels] AS former
    REMOVE e:$(former)
    SET e:$(row.labels), e = row.properties, e.revision = $revision`,

  claims: `// put claims
    UNWIND $rows AS row
    MERGE (c:Claim {id: row.id})
    SET c = row, c.revision = $revision
    WITH c
    OPTIONAL MATCH (c)-[former:FROM]->(s:Source) WHERE s.id <> c.source
    DELETE former
    WITH c
    MATCH (s:Source {id: c.source}) USING INDEX SEEK s:Source(id)
    MERGE (c)-[:FROM]->(s)`,

  newRelationships: `// put relationships that are new, or have other ends or another type than before
    UNWIND $rows AS row
    MATCH (s:Entity {id: row.source}) USING INDEX SEEK s:Entity(id)
    MATCH (t:Entity {id: row.target}) USING INDEX SEEK t:Entity(id)
    CREATE (s)-[r:$(row.type)]->(t)
    SET r = row.properties, r.revision = $revision`,

  removeOlderRelationships: `// remove relationships that were not put
    MATCH (:Entity)-[r]->(:Entity) WHERE r.revision < $revision DELETE r`,

  removeOlderNodes: `// remove entities, claims and sources that were not put
    MATCH (n:Entity|Claim|Source) WHERE n.revision < $revision DETACH DELETE n`,

  state: `// count the change
    MATCH (g:GraphState {key: 'graph'})
    SET g.revision = $revision, g.ontology = $ontology, g.dataset = $dataset,
      g.relationshipTypes = $relationshipTypes, g.lastChange = $lastChange`,

  // `idsSoFar` tells how many ids were written down up to then, forgotten ones included.
  change: `// remember a change
    OPTIONAL MATCH (former:GraphChange {revision: $revision - 1})
    MERGE (c:GraphChange {revision: $revision})
    SET c.change = $change, c.entities = $entities, c.relationships = $relationships,
      c.idsSoFar = coalesce(former.idsSoFar, 0) + $ids`,

  forgetChanges: `// forget old changes
    MATCH (c:GraphChange {revision: $revision})
    MATCH (old:GraphChange)
    WHERE old.revision <= $revision - $keptChanges OR old.idsSoFar <= c.idsSoFar - $keptIds
    DELETE old`,
} as const;

/** Takes relationships away. */
export function removeRelationships(types: readonly string[]): string {
  return `// remove relationships that get other ends or another type
    UNWIND $ids AS id ${relationshipById(types)} DELETE r`;
}

/** Puts relationships between the ends that they have already. */
export function putRelationships(types: readonly string[]): string {
  return `// put relationships that have the same ends and type as before
    UNWIND $rows AS row WITH row, row.properties.id AS id ${relationshipById(types)}
    SET r = row.properties, r.revision = $revision`;
}

/** Puts the evidence for relationships that stay as they are. */
export function putEvidence(types: readonly string[]): string {
  return `// put the evidence for relationships that stay as they are
    UNWIND $rows AS row WITH row, row.id AS id ${relationshipById(types)}
    SET r.status = row.status, r.sources = row.sources`;
}

const LISTED_VIEWS = `MATCH (v:SavedView) WHERE v.deletedAt IS NULL AND v.searchText CONTAINS $text`;

/** Queries about saved views. */
export const VIEWS = {
  get: `// a view by id
    MATCH (v:SavedView {id: $id}) RETURN v.record AS record`,

  page: `// a page of views
    ${LISTED_VIEWS}
      AND ($changedAt IS NULL OR v.changedAt < $changedAt OR (v.changedAt = $changedAt AND v.id < $id))
    RETURN v.summary AS summary ORDER BY v.changedAt DESC, v.id DESC LIMIT $first`,

  count: `// number of views
    ${LISTED_VIEWS} RETURN count(v) AS total`,

  create: `// keep a view
    MERGE (v:SavedView {id: $id}) ON CREATE SET v = $row
    RETURN v.record = $row.record AS written`,

  // Two writers come one after the other: the first to touch the node holds the other up.
  replace: `// put a view in the place of its last version
    MATCH (v:SavedView {id: $id}) SET v.locked = true REMOVE v.locked
    WITH v WHERE v.version = $replaces OR v.record = $row.record
    SET v = $row RETURN true AS written`,

  forget: `// forget deleted views
    MATCH (v:SavedView) WHERE v.deletedAt < $before DELETE v`,
} as const;
