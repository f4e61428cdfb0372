import type { Connection } from './connection.js';
import { relationshipTypes } from './labels.js';

const SCHEMA = [
  'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE',
  'CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE',
  'CREATE CONSTRAINT source_id IF NOT EXISTS FOR (s:Source) REQUIRE s.id IS UNIQUE',
  'CREATE CONSTRAINT graph_state_key IF NOT EXISTS FOR (g:GraphState) REQUIRE g.key IS UNIQUE',
  'CREATE INDEX entity_type IF NOT EXISTS FOR (e:Entity) ON (e.type)',
  'CREATE INDEX entity_sort_key IF NOT EXISTS FOR (e:Entity) ON (e.sortKey)',
  'CREATE INDEX claim_about IF NOT EXISTS FOR (c:Claim) ON (c.about)',
  'CREATE INDEX claim_source IF NOT EXISTS FOR (c:Claim) ON (c.source, c.id)',
  `CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (e:Entity) ON EACH [e.searchText]
    OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`,
];

const AWAIT = 'CALL db.awaitIndexes(60)';

/** Makes what every graph needs, where it is missing: constraints, indexes and the node that counts changes. */
export async function ensureSchema(connection: Connection): Promise<void> {
  // Neo4j takes changes of the schema and of data in separate transactions only.
  for (const command of SCHEMA) await connection.write((runner) => runner.rows(command));
  await connection.read((runner) => runner.rows(AWAIT));
  await connection.write((runner) =>
    runner.rows(`// the node that counts changes
      MERGE (g:GraphState {key: 'graph'})
      ON CREATE SET g.revision = 0, g.ontology = '{"entityTypes":[],"relationshipTypes":[]}', g.dataset = 'null',
        g.relationshipTypes = []`),
  );
}

/** Makes the ids of relationships of some types unique and quick to find. Texts that cannot be types are left out. */
export async function ensureRelationshipTypes(connection: Connection, types: readonly string[]): Promise<void> {
  const rows = await connection.read((runner) => runner.rows<{ name: string }>('SHOW CONSTRAINTS YIELD name'));
  const known = new Set(rows.map(({ name }) => name));
  const missing = relationshipTypes(types).filter((type) => !known.has(constraintName(type)));
  if (missing.length === 0) return;
  for (const type of missing) {
    const command = `CREATE CONSTRAINT ${constraintName(type)} IF NOT EXISTS
      FOR ()-[r:\`${type}\`]-() REQUIRE r.id IS UNIQUE`;
    await connection.write((runner) => runner.rows(command));
  }
  await connection.read((runner) => runner.rows(AWAIT));
}

function constraintName(type: string): string {
  return `relationship_${type.toLowerCase()}_id`;
}
