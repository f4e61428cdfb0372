import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openNeo4jStore, type Neo4jStore } from '../../src/store/neo4j/store.js';
import { buildTopology } from '../../src/topology/build.js';
import { between } from '../paths/random-question.js';
import { describeWithNeo4j } from '../support/neo4j.js';
import { Neo4jDatabase } from '../support/neo4j-database.js';
import { link, people } from '../topology/random-graph.js';
import { testBounds } from './bounds.js';
import { describeTraversal } from './describe-traversal.js';
import { PATIENT } from './patient.js';
import { testPlans } from './plans.js';
import { testRefusals } from './refusals.js';
import { testSameAnswers, type Both } from './same-answers.js';
import { replacing, worldOf } from './world.js';

jest.setTimeout(300_000);

describeWithNeo4j('travelling in a Neo4j server', (getConfig) => {
  let store: Neo4jStore;
  beforeAll(async () => {
    store = await openNeo4jStore(getConfig());
  });
  afterAll(() => store.close());

  describeTraversal('answers by example:', async (graph) => {
    await store.apply(replacing(graph));
    return store.traversals(PATIENT).now();
  });

  describe('answers like the topology in memory of a random graph:', () => {
    let both: Both;
    beforeAll(async () => {
      const graph = worldOf(1);
      await store.apply(replacing(graph));
      const topology = await buildTopology(await store.topology());
      both = { graph, topology, traversal: await store.traversals(PATIENT).now() };
    });
    testSameAnswers(() => both);
  });

  describe('is bounded:', () => testBounds(getConfig, () => store));
  describe('refuses:', () => testRefusals(() => store));
  describe('plans:', () => testPlans(getConfig));

  test('what somebody else keeps beside the graph is not travelled', async () => {
    await store.apply(replacing({ entities: people('anna', 'berik'), relationships: [link('self', 'anna', 'anna')] }));
    const database = new Neo4jDatabase(getConfig());
    await database.run(`MATCH (a:Entity {id: 'anna'}), (b:Entity {id: 'berik'})
      CREATE (a)<-[:ABOUT]-(:Note)-[:ABOUT]->(b)`);
    await database.close();
    const traversal = await store.traversals(PATIENT).now();
    expect(await traversal.degrees(['anna', 'berik'], {})).toEqual([1, 0]);
    expect(await traversal.findPaths(between('anna', 'berik'))).toMatchObject({ reasons: ['UNCONNECTED'] });
  });
});
