import { expect, test } from '@jest/globals';
import type { ChangeSet } from '../../src/model/change-set.js';
import { StoreUnavailable } from '../../src/store/errors.js';
import type { GraphStore } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/store.js';
import { appOn } from '../support/app.js';
import { claim, entity, relationship, SAMPLE } from '../support/sample-graph.js';
import { storeBehind } from '../support/store-behind.js';

const NEWCOMER = {
  entities: [entity('dee', 'Person', 'Dee')],
  relationships: [relationship('dee-ally-ada', 'ALLY_OF', 'dee', 'ada')],
  claims: [claim('dee-ally-ada-c1', 'dee-ally-ada', 'REPORTED')],
};

/** The sample without its town. */
const TOWNLESS = {
  ...SAMPLE,
  replace: true,
  entities: SAMPLE.entities.filter(({ id }) => id !== 'town'),
  relationships: SAMPLE.relationships.filter(({ id }) => id !== 'miners-in-town'),
  claims: SAMPLE.claims.filter(({ about }) => about !== 'miners-in-town'),
};

const AROUND_MINERS = '{ neighbourhood(ids: ["miners"]) { entities { id } } }';
const WITH_TOWN = { neighbourhood: { entities: [{ id: 'miners' }, { id: 'ada' }, { id: 'town' }, { id: 'zoe' }] } };
const WITHOUT_TOWN = { neighbourhood: { entities: [{ id: 'miners' }, { id: 'ada' }, { id: 'zoe' }] } };

async function sampleStore(): Promise<GraphStore> {
  const store = openSqliteStore(':memory:');
  await store.apply(SAMPLE);
  return store;
}

test('a change is seen by the next request', async () => {
  const store = await sampleStore();
  const api = appOn(store);
  const query = '{ entity(id: "ada") { degree } dee: entity(id: "dee") { id } }';
  expect(await api.data(query)).toEqual({ entity: { degree: 3 }, dee: null });
  await store.apply(NEWCOMER);
  expect(await api.data(query)).toEqual({ entity: { degree: 4 }, dee: { id: 'dee' } });
});

test('a store that is put back to an older revision is seen by the next request', async () => {
  const [older, newer] = [await sampleStore(), await sampleStore()];
  await newer.apply(NEWCOMER);
  const { store, behind } = storeBehind(newer);
  const api = appOn(store);
  expect(await api.data('{ entity(id: "dee") { id } }')).toEqual({ entity: { id: 'dee' } });
  behind.current = older;
  expect(await api.data('{ entity(id: "dee") { id } }')).toEqual({ entity: null });
});

test('a graph that changes while it is read is read again', async () => {
  const sqlite = await sampleStore();
  const { store, behind } = storeBehind(sqlite);
  let reads = 0;
  behind.after = async (method) => {
    if (method !== 'topology') return;
    reads += 1;
    if (reads > 1) return;
    await sqlite.apply(NEWCOMER);
    throw new StoreUnavailable('The graph was changed while it was read');
  };
  expect(await appOn(store).data('{ entity(id: "dee") { id } }')).toEqual({ entity: { id: 'dee' } });
  expect(reads).toBe(2);
});

test('a graph that cannot be read and has not changed is not read again', async () => {
  const { store, behind } = storeBehind(await sampleStore());
  let reads = 0;
  behind.before = (method) => {
    if (method !== 'topology') return;
    reads += 1;
    throw new StoreUnavailable('No answer');
  };
  const { errors } = await appOn(store).ask('{ entity(id: "ada") { id } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'STORE_UNAVAILABLE' });
  expect(reads).toBe(1);
});

test('requests at the same time share one rebuild', async () => {
  const { store, behind } = storeBehind(await sampleStore());
  const calls: string[] = [];
  behind.before = (method) => void calls.push(method);
  const api = appOn(store);
  await Promise.all(Array.from({ length: 5 }, () => api.data('{ entity(id: "ada") { degree } }')));
  expect(calls.filter((call) => call === 'topology')).toHaveLength(1);
  // Before and after each request, and once to know whether the graph changed while it was read.
  expect(calls.filter((call) => call === 'version')).toHaveLength(11);
});

test('a request that arrives after a change does not take the graph of before it', async () => {
  const { store, behind } = storeBehind(await sampleStore());
  const api = appOn(store);
  let late: Promise<unknown> | undefined;
  // The first request has begun to read the topology when the graph changes and the second request arrives.
  behind.after = async (method) => {
    if (method !== 'topology' || late) return;
    await behind.current.apply(TOWNLESS);
    late = api.data(AROUND_MINERS);
  };
  await api.ask(AROUND_MINERS);
  expect(await late).toEqual(WITHOUT_TOWN);
});

test('a change in the middle of a request: the answer is of the new graph', async () => {
  const { store, behind } = storeBehind(await sampleStore());
  const api = appOn(store);
  expect(await api.data(AROUND_MINERS)).toEqual(WITH_TOWN);
  const changes = [TOWNLESS];
  behind.before = (method) => applyNext(behind.current, method, changes);
  expect(await api.data(AROUND_MINERS)).toEqual(WITHOUT_TOWN);
  expect(api.log).toEqual([]);
});

test('a claim that weakens in the middle of a request: what was asked for as reported is still reported', async () => {
  const { store, behind } = storeBehind(await sampleStore());
  const api = appOn(store);
  const query = '{ relationships(filter: { statuses: [REPORTED] }) { nodes { id status } } }';
  const before = await api.data<{ relationships: { nodes: readonly unknown[] } }>(query);
  expect(before.relationships.nodes).toContainEqual({ id: 'ada-leads-miners', status: 'REPORTED' });
  const changes = [{ claims: [claim('ada-leads-miners-c1', 'ada-leads-miners', 'ALLEGED')] }];
  behind.before = (method) => applyNext(behind.current, method, changes, 'relationships');
  const { relationships } = await api.data<typeof before>(query);
  expect(relationships.nodes).not.toContainEqual(expect.objectContaining({ id: 'ada-leads-miners' }));
  expect(relationships.nodes).toHaveLength(before.relationships.nodes.length - 1);
});

test('something new in the middle of a request: the answer is of the new graph', async () => {
  const { store, behind } = storeBehind(await sampleStore());
  const api = appOn(store);
  const query = '{ entities(first: 100) { nodes { id degree } totalCount } }';
  await api.data(query);
  const changes = [NEWCOMER];
  behind.before = (method) => applyNext(behind.current, method, changes, 'listEntities');
  const { entities } = await api.data<{ entities: { nodes: readonly unknown[] } }>(query);
  expect(entities.nodes).toContainEqual({ id: 'dee', degree: 1 });
  expect(entities.nodes).toContainEqual({ id: 'ada', degree: 4 });
});

test('one change after the other: the answer is that it may be tried again', async () => {
  const { store, behind } = storeBehind(await sampleStore());
  const api = appOn(store);
  await api.data(AROUND_MINERS);
  const lonelier = {
    ...TOWNLESS,
    dataset: { ...SAMPLE.dataset, questions: [] },
    entities: TOWNLESS.entities.filter(({ id }) => id !== 'zoe'),
    relationships: TOWNLESS.relationships.filter(({ source }) => source !== 'zoe'),
    claims: TOWNLESS.claims.filter(({ about }) => about !== 'zoe-member-miners'),
  };
  const changes = [TOWNLESS, lonelier, TOWNLESS];
  behind.before = (method) => applyNext(behind.current, method, changes);
  const { errors } = await api.ask(AROUND_MINERS);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'STORE_UNAVAILABLE', retriable: true });
  expect(errors?.[0]?.message).toMatch(/changed while it was read. Please try again/);
});

/** Before entities are read: the next change, if there is one left. */
async function applyNext(store: GraphStore, method: string, changes: ChangeSet[], when = 'entities'): Promise<void> {
  const change = method === when ? changes.shift() : undefined;
  if (change) await store.apply(change);
}
