import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { StoreUnavailable } from '../../src/store/errors';
import { openNeo4jStore } from '../../src/store/neo4j/store';
import type { GraphStore } from '../../src/store/port';
import { describeWithNeo4j } from '../support/neo4j';
import { Neo4jDatabase } from '../support/neo4j-database';
import { buildServer } from './build-server';
import { expectWholeChanges, writeUntilKilled } from './killed-writer';
import { claim, entity, name, relationship, SMALL_GRAPH } from './records';

jest.setTimeout(120_000);

describe('Neo4j that cannot be reached', () => {
  const options = { username: 'neo4j', password: 'hunter2hunter2', database: undefined };

  test('is StoreUnavailable, with the address and without the password', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    const uri = `bolt://127.0.0.1:${port}`;
    const error = await openNeo4jStore({ ...options, uri }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect((error as Error).message).toBe(`Neo4j at ${uri} does not answer`);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('hunter2');
  });
});

describeWithNeo4j('the graph in a Neo4j server', (getConfig) => {
  let database: Neo4jDatabase;
  let store: GraphStore;
  beforeAll(() => {
    buildServer();
    database = new Neo4jDatabase(getConfig());
  });
  beforeEach(async () => {
    await database.clear();
    store = await openNeo4jStore(getConfig());
  });
  afterEach(() => store.close());
  afterAll(() => database.close());

  test('is pleasant in Neo4j’s own tools: labels, typed relationships, claims from sources', async () => {
    await store.apply({
      ...SMALL_GRAPH,
      entities: [...SMALL_GRAPH.entities, entity('amanat', { type: 'Party', names: [name('Amanat')], since: '2022' })],
      relationships: [relationship('leads', 'anna', 'amanat', { type: 'LEADER_OF', since: '2019' })],
      claims: [claim('c', 'leads', 'ALLEGED')],
    });
    expect(
      await database.run(`MATCH (p:Person:Politician {id: 'anna'})-[r:LEADER_OF]->(o:Organization:Party {name: 'Amanat'})
        MATCH (c:Claim {about: r.id})-[:FROM]->(s:Source)
        RETURN r.since AS since, r.status AS status, c.status AS claim, s.title AS title`),
    ).toEqual([{ since: '2019', status: 'ALLEGED', claim: 'ALLEGED', title: 'Title of article' }]);
    expect(await database.run('MATCH (g:GraphState) RETURN g.revision AS revision')).toEqual([{ revision: 1 }]);
  });

  test('an entity of another type loses its old labels', async () => {
    await store.apply(SMALL_GRAPH);
    await store.apply({ entities: [entity('anna', { type: 'Party' })] });
    const [row] = await database.run("MATCH (e:Entity {id: 'anna'}) RETURN labels(e) AS labels");
    expect((row?.['labels'] as string[]).sort()).toEqual(['Entity', 'Organization', 'Party']);
  });

  test('relationships are found by an index on their ids', async () => {
    await store.apply(SMALL_GRAPH);
    const constraints = await database.run('SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties');
    const unique = constraints.map((row) => [row['type'], row['labelsOrTypes'], row['properties']].join(' ')).sort();
    expect(unique).toEqual(
      expect.arrayContaining([
        'RELATIONSHIP_UNIQUENESS KNOWS id',
        'RELATIONSHIP_UNIQUENESS LEADER_OF id',
        'UNIQUENESS Claim id',
        'UNIQUENESS Entity id',
        'UNIQUENESS GraphState key',
        'UNIQUENESS Source id',
      ]),
    );
  });

  test('[GS23] changes are remembered until 1,000 others or changes of 50,000 records have come after them', async () => {
    await store.apply(SMALL_GRAPH);
    const remembered = () => database.run('MATCH (c:GraphChange) RETURN count(c) AS number, min(c.revision) AS first');
    // As 1,000 changes leave it, without the time they take.
    await database.run(`MATCH (g:GraphState) SET g.revision = 1000
      WITH g UNWIND range(2, 1000) AS revision
      CREATE (:GraphChange {revision: revision, change: toString(revision), entities: [], relationships: [], idsSoFar: 0})`);
    await store.apply({});
    expect(await remembered()).toEqual([{ number: 1000, first: 2 }]);
    await database.run('MATCH (c:GraphChange {revision: 1001}) SET c.idsSoFar = 49999');
    await store.apply({});
    expect(await remembered()).toEqual([{ number: 1000, first: 3 }]);
    await store.apply({ entities: [entity('clara')] });
    expect(await remembered()).toEqual([{ number: 3, first: 1001 }]);
  });

  test('a graph that an earlier version wrote gets a mark of its own', async () => {
    await store.apply(SMALL_GRAPH);
    await store.apply({});
    await database.run('MATCH (g:GraphState) REMOVE g.lastChange WITH g MATCH (c:GraphChange) DELETE c');
    const again = await openNeo4jStore(getConfig());
    const version = await again.version();
    expect(version).toEqual({ revision: 2, change: expect.stringMatching(/./) });
    expect(await again.topologyChanges(version)).toBeUndefined();
    await again.apply({ entities: [entity('clara')] });
    expect(await again.topologyChanges(version)).toBeUndefined();
    const later = await again.version();
    await again.apply({ entities: [entity('dora')] });
    expect(await again.topologyChanges(later)).toMatchObject({ entities: [{ id: 'dora' }] });
    await again.close();
  });

  test('other nodes of the database are left alone', async () => {
    await database.run('CREATE (:Recipe)-[:NEEDS]->(:Spice)');
    await store.apply(SMALL_GRAPH);
    await store.apply({ replace: true });
    expect(await database.run('MATCH (:Recipe)-[r:NEEDS]->(:Spice) RETURN count(r) AS number')).toEqual([
      { number: 1 },
    ]);
    expect(await store.statistics()).toMatchObject({ entities: 0, relationships: 0 });
  });

  test('a record that someone else has damaged is named', async () => {
    await store.apply(SMALL_GRAPH);
    await database.run("MATCH (e:Entity {id: 'anna'}) SET e.nameRecords = 7");
    await expect(store.entities(['anna'])).rejects.toThrow('The record "anna" in Neo4j has no usable nameRecords');
  });

  test('a routing address works, too, and what was written is read', async () => {
    const { uri, ...options } = getConfig();
    const routed = await openNeo4jStore({ ...options, uri: uri.replace('bolt:', 'neo4j:') });
    await routed.apply(SMALL_GRAPH);
    expect(await routed.entities(['anna'])).toEqual([entity('anna')]);
    await routed.close();
  });

  test('a wrong password is StoreUnavailable and is not repeated', async () => {
    const error = await openNeo4jStore({ ...getConfig(), password: 'hunter2hunter2' }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect((error as Error).message).toBe(`Neo4j at ${getConfig().uri} does not accept the user name or the password`);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('hunter2');
  });

  test('a database that is not there is StoreUnavailable', async () => {
    await expect(openNeo4jStore({ ...getConfig(), database: 'nowhere' })).rejects.toThrow(StoreUnavailable);
  });

  test.each([1, 2, 4])('kill -9 of a writer after change %i leaves nothing half-written', async (changes) => {
    const acknowledged = await writeUntilKilled({ dataDir: '', neo4j: getConfig() }, changes);
    // The dead writer's transaction and lock are gone with its connection.
    await expectWholeChanges(store, acknowledged);
  });
});
