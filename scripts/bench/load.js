import neo4j from 'neo4j-driver';
import { entityProperties, relationshipRow } from '../../server/dist/store/neo4j/records.js';
import { entityBatches, relationshipBatches } from './records.js';

const ENTITIES = 'UNWIND $rows AS row CREATE (e:Entity:$(row.type)) SET e = row, e.revision = 1';
const RELATIONSHIPS = `UNWIND $rows AS row
  MATCH (s:Entity {id: row.source}) USING INDEX SEEK s:Entity(id)
  MATCH (t:Entity {id: row.target}) USING INDEX SEEK t:Entity(id)
  CREATE (s)-[r:$(row.type)]->(t) SET r = row.properties, r.revision = 1`;

/**
 * Fills a running, empty Neo4j with a generated graph, batch by batch: where the offline import cannot be had.
 * The constraint on the ids of entities must be there, or each batch reads the whole graph.
 *
 * @param {{ uri: string, username: string, password: string }} server
 * @param {import('./generate.js').GeneratedGraph} graph
 */
export async function loadBatches({ uri, username, password }, graph) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    for (const batch of entityBatches(graph)) {
      await driver.executeQuery(ENTITIES, { rows: batch.map((entity) => entityProperties(entity)) });
    }
    for (const batch of relationshipBatches(graph)) {
      const rows = batch.map((relationship) => relationshipRow({ ...relationship, properties: [] }));
      await driver.executeQuery(RELATIONSHIPS, { rows });
    }
  } finally {
    await driver.close();
  }
}
