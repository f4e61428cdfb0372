import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import { openNeo4jStore, type Neo4jStore } from '../../src/store/neo4j/store.js';
import { buildTopology } from '../../src/topology/build.js';
import { describeWithNeo4j } from '../support/neo4j.js';
import { testSameAnswers, type Both } from './same-answers.js';
import { replacing, worldOf } from './world.js';

jest.setTimeout(120_000);

const SEEDS = [1, 2];

describeWithNeo4j('travelling in a Neo4j server', (getConfig) => {
  let store: Neo4jStore;
  beforeAll(async () => {
    store = await openNeo4jStore(getConfig());
  });
  afterAll(() => store.close());

  describe.each(SEEDS)('answers like the topology of random graph %i:', (seed) => {
    let both: Both;
    beforeAll(async () => {
      const graph = worldOf(seed);
      await store.apply(replacing(graph));
      const topology = await buildTopology(await store.topology());
      both = { graph, topology, traversal: await store.traversals().now() };
    });
    testSameAnswers(() => both);
  });
});
