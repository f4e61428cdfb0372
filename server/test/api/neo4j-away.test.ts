import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import type { GraphStore } from '../../src/store/port.js';
import { alliesOf, ally } from '../support/allies.js';
import { appOn, type TestApp } from '../support/app.js';
import { describeWithNeo4j } from '../support/neo4j';
import { Neo4jDatabase } from '../support/neo4j-database';
import { SAMPLE } from '../support/sample-graph.js';

// A server that has just started plans every query for the first time.
jest.setTimeout(300_000);

// Somebody else's server is not ours to stop.
const isBorrowed = Boolean(process.env['NEO4J_URI']);
const testWithOwnServer = isBorrowed ? test.skip : test;
if (isBorrowed) {
  process.stderr.write(
    'Skipped: a Neo4j that goes away: the server of NEO4J_URI is not stopped. Unset it to run these.\n',
  );
}

describeWithNeo4j('the API on a Neo4j that goes away', (getConfig, getServer) => {
  let store: GraphStore;
  let api: TestApp;
  beforeAll(async () => {
    store = await openNeo4jStore(getConfig());
    await store.apply(SAMPLE);
    await store.apply(ally('dee'));
    api = appOn(store);
  });
  afterAll(() => store.close());

  testWithOwnServer('says so, and is right again once the server is back', async () => {
    expect(await alliesOf(api)).toEqual(['bo', 'dee']);
    const resume = await getServer().halt!();
    const { errors } = await api.ask('{ entity(id: "ada") { degree } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await resume();
    await write([]);
    expect(await alliesOf(api)).toEqual(['bo', 'dee']);
    await write([ally('eve')]);
    expect(await alliesOf(api)).toEqual(['bo', 'dee', 'eve']);
  });

  testWithOwnServer('is right where it comes back with another graph of as many changes', async () => {
    const { revision } = await store.version();
    await alliesOf(api);
    const resume = await getServer().halt!();
    await resume();
    const database = new Neo4jDatabase(getConfig());
    await database.clear();
    await database.close();
    await write([SAMPLE, ...Array.from({ length: revision - 1 }, () => ally('fay'))]);
    expect(await store.version()).toMatchObject({ revision });
    expect(await alliesOf(api)).toEqual(['bo', 'fay']);
  });

  /** Writes as another program does. Even without changes it is what a server that has just started needs time for. */
  async function write(changes: Parameters<GraphStore['apply']>[0][]): Promise<void> {
    const other = await openNeo4jStore(getConfig());
    for (const change of changes) await other.apply(change);
    await other.close();
  }
});
