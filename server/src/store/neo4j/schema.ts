import type { Connection } from './connection.js';
import { relationshipTypes } from './labels.js';

// Less than a transaction that writes may take: it is Neo4j that is to say what it has not done yet.
const INDEX_SECONDS = 100;

/** Constraints and indexes by name; a constraint has an index of its own name. */
const SCHEMA: Readonly<Record<string, string>> = {
  entity_id: 'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE',
  claim_id: 'CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE',
  source_id: 'CREATE CONSTRAINT source_id IF NOT EXISTS FOR (s:Source) REQUIRE s.id IS UNIQUE',
  graph_state_key: 'CREATE CONSTRAINT graph_state_key IF NOT EXISTS FOR (g:GraphState) REQUIRE g.key IS UNIQUE',
  graph_change_revision:
    'CREATE CONSTRAINT graph_change_revision IF NOT EXISTS FOR (c:GraphChange) REQUIRE c.revision IS UNIQUE',
  saved_view_id: 'CREATE CONSTRAINT saved_view_id IF NOT EXISTS FOR (v:SavedView) REQUIRE v.id IS UNIQUE',
  entity_type: 'CREATE INDEX entity_type IF NOT EXISTS FOR (e:Entity) ON (e.type)',
  entity_sort_key: 'CREATE INDEX entity_sort_key IF NOT EXISTS FOR (e:Entity) ON (e.sortKey)',
  claim_about: 'CREATE INDEX claim_about IF NOT EXISTS FOR (c:Claim) ON (c.about)',
  claim_source: 'CREATE INDEX claim_source IF NOT EXISTS FOR (c:Claim) ON (c.source, c.id)',
  entity_search: `CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (e:Entity) ON EACH [e.searchText]
    OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
};

/**
 * Makes what every graph needs, where it is missing: constraints, indexes and the node that counts changes, which had
 * no mark of the last one in earlier versions of this program. Throws `StoreUnavailable` where Neo4j is still filling
 * the indexes of a large graph after more than a minute.
 */
export async function ensureSchema(connection: Connection): Promise<void> {
  await create(connection, SCHEMA);
  await connection.write((runner) =>
    runner.rows(`// the node that counts changes
      MERGE (g:GraphState {key: 'graph'})
      ON CREATE SET g.revision = 0, g.ontology = '{"entityTypes":[],"relationshipTypes":[]}', g.dataset = 'null',
        g.relationshipTypes = []
      WITH g WHERE g.revision > 0 AND g.lastChange IS NULL
      SET g.lastChange = randomUUID()`),
  );
}

/** Makes the ids of relationships of some types unique and quick to find. Texts that cannot be types are left out. */
export async function ensureRelationshipTypes(connection: Connection, types: readonly string[]): Promise<void> {
  const commands = relationshipTypes(types).map((type) => {
    const name = `relationship_${type.toLowerCase()}_id`;
    return [name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ()-[r:\`${type}\`]-() REQUIRE r.id IS UNIQUE`] as const;
  });
  await create(connection, Object.fromEntries(commands));
}

/** Runs the commands whose names are not there yet. Neo4j takes them in transactions of their own only. */
async function create(connection: Connection, commands: Readonly<Record<string, string>>): Promise<void> {
  // With the time that writing has: a server that has just started takes longer for this than anybody waits for an
  // answer.
  const rows = await connection.write((runner) =>
    runner.rows<{ readonly name: string }>("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE'"),
  );
  const ready = new Set(rows.map(({ name }) => name));
  const missing = Object.entries(commands).filter(([name]) => !ready.has(name));
  for (const [, command] of missing) await connection.write((runner) => runner.rows(command));
  if (missing.length > 0) await connection.write((runner) => runner.rows(`CALL db.awaitIndexes(${INDEX_SECONDS})`));
}
