import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { applyChanges } from '../../src/store/neo4j/apply';
import { Connection } from '../../src/store/neo4j/connection';
import { openNeo4jStore } from '../../src/store/neo4j/store';
import type { GraphStore } from '../../src/store/port';
import { describeWithNeo4j } from '../support/neo4j';
import { Neo4jDatabase } from '../support/neo4j-database';
import { readTopology } from './contract/read-topology';
import { claim, entity, relationship, SMALL_GRAPH } from './records';

jest.setTimeout(120_000);

describeWithNeo4j('the graph in a Neo4j that others write to', (getConfig) => {
  let database: Neo4jDatabase;
  let store: GraphStore;
  beforeAll(() => {
    database = new Neo4jDatabase(getConfig());
  });
  beforeEach(async () => {
    await database.clear();
    store = await openNeo4jStore(getConfig());
  });
  afterEach(() => store.close());
  afterAll(() => database.close());

  test('a relationship of somebody else between our entities is none of ours', async () => {
    await database.run("CREATE (:Entity {id: 'x', type: 'X'})-[:NOTE]->(:Entity {id: 'y', type: 'Y'})");
    expect(await store.statistics()).toMatchObject({ relationships: 0 });
    expect((await readTopology(store)).relationships).toEqual([]);
    await database.run('MATCH (e:Entity) DETACH DELETE e');

    await store.apply(SMALL_GRAPH);
    await database.run("MATCH (a:Entity {id: 'anna'}), (b:Entity {id: 'boris'}) CREATE (a)-[:NOTE]->(b)");
    expect((await readTopology(store)).relationships.map(({ id }) => id)).toEqual(['anna-knows-boris']);
    expect(await store.statistics()).toMatchObject({ entities: 2, relationships: 1 });
  });

  test('what somebody else has put in place of a type is in no query', async () => {
    await store.apply(SMALL_GRAPH);
    const bad = 'A`]-() DETACH DELETE r //';
    await database.run(
      `MATCH (g:GraphState) SET g.relationshipTypes = g.relationshipTypes + $bad,
        g.ontology = replace(g.ontology, '"id":"LEADER_OF"', '"id":' + $quoted)`,
      { bad, quoted: JSON.stringify(bad) },
    );
    expect((await store.describe()).ontology.relationshipTypes.map(({ id }) => id)).toEqual(['KNOWS']);
    expect((await readTopology(store)).relationships).toHaveLength(1);
    expect(await store.relationships(['anna-knows-boris'])).toHaveLength(1);
  });

  test('a change whose end was not heard of is not written again, though others have written since', async () => {
    const connection = new Connection(getConfig());
    const changes = { entities: [entity('clara')] };
    const write = () => connection.write((runner) => applyChanges(runner, changes, 'mark'));
    try {
      await store.apply(SMALL_GRAPH);
      expect(await write()).toBe(2);
      const later = entity('clara', { summary: 'As another writer has it' });
      const link = relationship('r', 'anna', 'clara');
      await store.apply({ entities: [later], relationships: [link], claims: [claim('c', 'r')] });
      expect(await write()).toBe(2);
      expect(await store.version()).toMatchObject({ revision: 3 });
      expect(await store.entities(['clara'])).toEqual([later]);
    } finally {
      await connection.close();
    }
  });
});
