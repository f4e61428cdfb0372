// Everything that is asked of SQLite. Ids come as one JSON array, so that a statement is the same for one id
// and for ten thousand. Each query is named in its first line.

const TOPOLOGY_RELATIONSHIP = 'json_array(id, type, source, target, since, until, status, json(sources))';

/**
 * Statements that read. A topology is read as JSON, too: rows that the library makes take more than twice as long.
 * `:ids` and `:types` are JSON arrays.
 */
export const READ = {
  state: `-- state
    SELECT revision, ontology, dataset FROM state`,

  version: 'SELECT revision, change FROM state',

  statistics: `-- statistics
    SELECT (SELECT count(*) FROM entities) AS entities, (SELECT count(*) FROM relationships) AS relationships,
      (SELECT count(*) FROM claims) AS claims, (SELECT count(*) FROM sources) AS sources, revision
    FROM state`,

  entities: `-- entities by id
    SELECT record FROM entities WHERE id IN (SELECT value FROM json_each(?))`,

  relationships: `-- relationships by id
    SELECT id, type, source, target, since, until, properties, status FROM relationships
    WHERE id IN (SELECT value FROM json_each(?))`,

  entityOfType: `-- an entity of a type that is not one of some
    SELECT id FROM entities WHERE type = ? AND id NOT IN (SELECT value FROM json_each(?)) LIMIT 1`,

  relationshipOfType: `-- a relationship of a type that is not one of some
    SELECT id FROM relationships WHERE type = ? AND id NOT IN (SELECT value FROM json_each(?)) LIMIT 1`,

  sources: `-- sources by id
    SELECT record FROM sources WHERE id IN (SELECT value FROM json_each(?))`,

  claimsAbout: `-- claims about
    SELECT record FROM claims WHERE about IN (SELECT value FROM json_each(?)) ORDER BY id`,

  claimCounts: `-- number of claims of each source
    SELECT value AS source, (SELECT count(*) FROM claims WHERE source = value) AS total FROM json_each(?)`,

  claimPages: `-- a page of claims of each source
    SELECT claims.source, claims.record FROM json_each(:sources) AS wanted
    JOIN claims ON claims.id IN (
      SELECT id FROM claims WHERE source = wanted.value AND id > :after ORDER BY id LIMIT :first
    )
    ORDER BY claims.source, claims.id`,

  sourcePage: `-- a page of sources
    SELECT record FROM sources WHERE id > :after ORDER BY id LIMIT :first`,

  sourceCount: 'SELECT count(*) AS total FROM sources',

  entityCount: 'SELECT count(*) AS total FROM entities',

  entityCountOfTypes: `-- number of entities of some types
    SELECT count(*) AS total FROM entities WHERE type IN (SELECT value FROM json_each(?))`,

  entityPage: {
    ID: `-- a page of entities by id
    SELECT id AS key, record FROM entities WHERE id > :id ORDER BY id LIMIT :first`,

    NAME: `-- a page of entities by name
      SELECT sort_key AS key, record FROM entities
      WHERE (sort_key, id) > (:key, :id) ORDER BY sort_key, id LIMIT :first`,
  },

  entityPageOfTypes: {
    ID: `-- a page of entities of some types by id
    SELECT id AS key, record FROM entities
    WHERE id > :id AND type IN (SELECT value FROM json_each(:types)) ORDER BY id LIMIT :first`,

    NAME: `-- a page of entities of some types by name
    SELECT sort_key AS key, record FROM entities
    WHERE (sort_key, id) > (:key, :id) AND type IN (SELECT value FROM json_each(:types))
    ORDER BY sort_key, id LIMIT :first`,
  },

  search: `-- search candidates
    SELECT entities.record FROM entity_tokens JOIN entities ON entities.number = entity_tokens.rowid
    WHERE entity_tokens MATCH :query ORDER BY bm25(entity_tokens), entities.id LIMIT :limit`,

  searchOfTypes: `-- search candidates of some types
    SELECT entities.record FROM entity_tokens JOIN entities ON entities.number = entity_tokens.rowid
    WHERE entity_tokens MATCH :query AND entities.type IN (SELECT value FROM json_each(:types))
    ORDER BY bm25(entity_tokens), entities.id LIMIT :limit`,

  topologyEntities: `-- topology: a batch of entities
    SELECT json_group_array(json_array(id, type)) AS page
    FROM (SELECT id, type FROM entities WHERE id > :after ORDER BY id LIMIT :first)`,

  topologyRelationships: `-- topology: a batch of relationships
    SELECT json_group_array(${TOPOLOGY_RELATIONSHIP}) AS page
    FROM (SELECT * FROM relationships WHERE id > :after ORDER BY id LIMIT :first)`,

  changedRelationships: `-- topology: relationships by id
    SELECT json_group_array(${TOPOLOGY_RELATIONSHIP}) AS page
    FROM relationships WHERE id IN (SELECT value FROM json_each(?))`,

  changes: `-- changes from a revision on
    SELECT revision, change, entities, relationships FROM changes WHERE revision >= ? ORDER BY revision`,

  entityTypes: `-- types of entities
    SELECT id, type FROM entities WHERE id IN (SELECT value FROM json_each(?))`,

  relationshipIds: `-- which of these are relationships
    SELECT id FROM relationships WHERE id IN (SELECT value FROM json_each(?))`,

  sourceIds: `-- which of these are sources
    SELECT id FROM sources WHERE id IN (SELECT value FROM json_each(?))`,

  subjects: `-- what these claims are about
    SELECT DISTINCT about FROM claims WHERE id IN (SELECT value FROM json_each(?))`,

  testimony: `-- the evidence for relationships
    SELECT about, status, source FROM claims WHERE about IN (SELECT value FROM json_each(?))`,
} as const;

/**
 * Statements that write; a record whose id is there already takes the old one's place. Rows come as one JSON array
 * of arrays, which is more than twice as fast as a call for each row.
 */
export const WRITE = {
  clear: [
    'DELETE FROM claims',
    'DELETE FROM relationships',
    'DELETE FROM entity_tokens',
    'DELETE FROM entities',
    'DELETE FROM sources',
  ],

  state: 'UPDATE state SET revision = ?, change = ?, ontology = ?, dataset = ?',

  change: `-- remember a change
    INSERT INTO changes (revision, change, ids_so_far, entities, relationships)
    VALUES (?, ?, ? + coalesce((SELECT ids_so_far FROM changes WHERE revision = ?), 0), ?, ?)`,

  forgetChanges: `-- forget old changes
    DELETE FROM changes WHERE revision <= :revision - :keptChanges
      OR ids_so_far <= (SELECT ids_so_far FROM changes WHERE revision = :revision) - :keptIds`,

  sources: `-- put sources
    INSERT INTO sources (id, record) SELECT value->>0, value->>1 FROM json_each(?) WHERE true
    ON CONFLICT (id) DO UPDATE SET record = excluded.record`,

  entities: `-- put entities
    INSERT INTO entities (id, type, sort_key, record)
    SELECT value->>0, value->>1, value->>2, value->>3 FROM json_each(?) WHERE true
    ON CONFLICT (id) DO UPDATE SET type = excluded.type, sort_key = excluded.sort_key, record = excluded.record`,

  tokens: `-- put the tokens of entities
    INSERT OR REPLACE INTO entity_tokens (rowid, tokens)
    SELECT entities.number, value->>1 FROM json_each(?) JOIN entities ON entities.id = value->>0`,

  relationships: `-- put relationships
    INSERT OR REPLACE INTO relationships (id, type, source, target, since, until, properties, status, sources)
    SELECT value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6, value->>7, value->>8
    FROM json_each(?)`,

  evidence: `-- put the evidence for relationships that stay as they are
    UPDATE relationships SET status = value->>1, sources = value->>2
    FROM json_each(?) WHERE relationships.id = value->>0`,

  claims: `-- put claims
    INSERT INTO claims (id, about, source, status, record)
    SELECT value->>0, value->>1, value->>2, value->>3, value->>4 FROM json_each(?) WHERE true
    ON CONFLICT (id) DO UPDATE SET
      about = excluded.about, source = excluded.source, status = excluded.status, record = excluded.record`,
} as const;

/** Statements about saved views. */
export const VIEWS = {
  get: 'SELECT record FROM views WHERE id = ?',

  page: `-- the first page of views
    SELECT summary FROM views WHERE deleted_at IS NULL AND instr(search_text, :text) > 0
    ORDER BY changed_at DESC, id DESC LIMIT :first`,

  pageAfter: `-- a page of views
    SELECT summary FROM views
    WHERE deleted_at IS NULL AND instr(search_text, :text) > 0 AND (changed_at, id) < (:changedAt, :id)
    ORDER BY changed_at DESC, id DESC LIMIT :first`,

  count: `-- number of views
    SELECT count(*) AS total FROM views WHERE deleted_at IS NULL AND instr(search_text, :text) > 0`,

  create: `-- keep a view
    INSERT INTO views (version, changed_at, deleted_at, search_text, summary, record, id) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO NOTHING RETURNING id`,

  replace: `-- put a view in the place of its last version
    UPDATE views SET version = ?, changed_at = ?, deleted_at = ?, search_text = ?, summary = ?, record = ?
    WHERE id = ? AND version = ? RETURNING id`,

  forget: 'DELETE FROM views WHERE deleted_at < ?',
} as const;
