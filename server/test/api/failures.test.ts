import { expect, test } from '@jest/globals';
import { openSqliteStore } from '../../src/store/sqlite/store.js';
import { appOn } from '../support/app.js';
import { SAMPLE } from '../support/sample-graph.js';
import { storeBehind } from '../support/store-behind.js';

const QUERY = '{ entity(id: "ada") { name claims { id } } }';

async function appOnFailingStore() {
  const sqlite = openSqliteStore(':memory:');
  await sqlite.apply(SAMPLE);
  const { store, behind } = storeBehind(sqlite);
  return { ...appOn(store), behind, sqlite };
}

async function closedStore() {
  const store = openSqliteStore(':memory:');
  await store.close();
  return store;
}

test('a store that is away is told as such, and the API recovers by itself', async () => {
  const { app, ask, behind, sqlite, data } = await appOnFailingStore();
  behind.current = await closedStore();
  const { errors } = await ask(QUERY);
  expect(errors).toEqual([
    {
      message: 'The store cannot be reached right now. Please try again in a moment.',
      extensions: { code: 'STORE_UNAVAILABLE', retriable: true },
    },
  ]);
  expect((await app.fetch('http://localhost/ready')).status).toBe(503);
  expect((await app.fetch('http://localhost/health')).status).toBe(200);
  const response = await app.fetch(`http://localhost/graphql?query=${encodeURIComponent(QUERY)}`);
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('1');

  behind.current = sqlite;
  expect(await data(QUERY)).toMatchObject({ entity: { name: 'Ada Tokayeva' } });
  expect((await app.fetch('http://localhost/ready')).status).toBe(200);
});

test('a store that goes away in the middle of a request leaves what was read', async () => {
  const { ask, behind } = await appOnFailingStore();
  behind.before = async (method) => {
    if (method === 'claimsAbout') behind.current = await closedStore();
  };
  const { data, errors } = await ask('{ entity(id: "ada") { name } vote: entity(id: "vote") { claims { id } } }');
  expect(data).toEqual({ entity: { name: 'Ada Tokayeva' }, vote: null });
  expect(errors?.[0]).toMatchObject({ path: ['vote', 'claims'], extensions: { code: 'STORE_UNAVAILABLE' } });
});

test('anything unexpected is logged with the id of the request, and nothing of it is shown', async () => {
  const { ask, behind, log } = await appOnFailingStore();
  behind.before = (method) => {
    if (method === 'claimsAbout') throw new Error('secret: /var/lib/graph.sqlite is on fire');
  };
  const answer = await ask(QUERY);
  expect(JSON.stringify(answer)).not.toMatch(/secret|sqlite|fire|stack/);
  const [error] = answer.errors!;
  expect(error).toMatchObject({ message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  expect(log).toHaveLength(1);
  expect(log[0]).toMatchObject({
    level: 50,
    requestId: error!.extensions!.requestId,
    err: { message: 'secret: /var/lib/graph.sqlite is on fire', stack: expect.any(String) },
  });
  expect(log[0]!['requestId']).toMatch(/^[\da-f-]{36}$/);
});

test('something unexpected before a query is executed is masked as well', async () => {
  const { ask, behind, log } = await appOnFailingStore();
  behind.before = () => {
    throw new Error('secret');
  };
  const answer = await ask(QUERY);
  expect(answer).toEqual({
    errors: [
      {
        message: 'Unexpected error.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: log[0]!['requestId'] },
      },
    ],
  });
});
