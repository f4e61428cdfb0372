import { afterAll, beforeAll, jest } from '@jest/globals';
import { openNeo4jStore } from '../../src/store/neo4j/store';
import { describeWithNeo4j } from '../support/neo4j';
import { Neo4jDatabase } from '../support/neo4j-database';
import { describeGraphStore } from './contract';

// Neo4j is slow in its first minute: every query is planned, nothing is compiled yet.
jest.setTimeout(120_000);

describeWithNeo4j('the store in Neo4j', (getConfig) => {
  let database: Neo4jDatabase;
  beforeAll(() => {
    database = new Neo4jDatabase(getConfig());
  });
  afterAll(() => database.close());

  describeGraphStore('Neo4j', {
    openEmpty: async () => {
      await database.clear();
      return openNeo4jStore(getConfig());
    },
    openAgain: async () => openNeo4jStore(getConfig()),
    histories: 20,
  });
});
