import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import Database from 'libsql';
import { CurrentGraph } from '../src/current-graph';
import type { ChangeSet } from '../src/model/change-set';
import { InvalidChangeSet, StoreChanged, StoreUnavailable } from '../src/store/errors';
import type { GraphStore, StoreVersion } from '../src/store/port';
import { openSqliteStore } from '../src/store/sqlite/store';
import { buildTopology } from '../src/topology/build';
import type { Topology } from '../src/topology/types';
import { contentsOf } from './topology/contents';
import { histories } from './store/contract/histories';
import { claim, entity, relationship, SMALL_GRAPH } from './store/records';
import { storeBehind } from './support/store-behind';

jest.setTimeout(60_000);

const NEWCOMER: ChangeSet = {
  entities: [entity('clara')],
  relationships: [relationship('anna-knows-clara', 'anna', 'clara')],
  claims: [claim('claim-2', 'anna-knows-clara')],
};

async function readAnew(store: GraphStore): Promise<Topology> {
  return buildTopology(await store.topology());
}

async function smallStore(): Promise<GraphStore> {
  const store = openSqliteStore(':memory:');
  await store.apply(SMALL_GRAPH);
  return store;
}

/** A graph on a store that lists the calls it gets. */
function following(current: GraphStore) {
  const { store, behind } = storeBehind(current);
  const calls: string[] = [];
  behind.before = (method) => void calls.push(method);
  return { graph: new CurrentGraph(store), behind, calls };
}

test('after any history of changes the graph is as if it were read anew', async () => {
  let patched = 0;
  await fc.assert(
    fc.asyncProperty(histories, fc.infiniteStream(fc.boolean()), async (history, looksNow) => {
      const store = openSqliteStore(':memory:');
      const { graph, calls } = following(store);
      for (const changes of history) {
        await store.apply(changes).catch((error: unknown) => expect(error).toBeInstanceOf(InvalidChangeSet));
        if (looksNow.next().value) await graph.read();
      }
      const topology = await graph.read();
      expect(contentsOf(topology)).toEqual(contentsOf(await readAnew(store)));
      patched += calls.filter((call) => call === 'topologyChanges').length;
      patched -= calls.filter((call) => call === 'topology').length - 1;
      await store.close();
    }),
    { numRuns: 60 },
  );
  // Otherwise the histories would say nothing about catching up.
  expect(patched).toBeGreaterThan(10);
});

describe('a graph that is behind', () => {
  test('reads what has changed, not everything', async () => {
    const { graph, behind, calls } = following(await smallStore());
    await graph.read();
    await behind.current.apply(NEWCOMER);
    calls.length = 0;
    const topology = await graph.read();
    expect(topology.relationships.size).toBe(2);
    expect(calls).toEqual(['version', 'version', 'topologyChanges']);
  });

  test('shares one catching up among all who find out at once', async () => {
    const { graph, behind, calls } = following(await smallStore());
    await graph.read();
    await behind.current.apply(NEWCOMER);
    calls.length = 0;
    const graphs = await Promise.all(Array.from({ length: 5 }, () => graph.read()));
    expect(calls.filter((call) => call === 'topologyChanges')).toHaveLength(1);
    expect(new Set(graphs).size).toBe(1);
  });

  test('leaves the old one whole for those who still read it', async () => {
    const { graph, behind } = following(await smallStore());
    const topology = await graph.read();
    const before = contentsOf(topology);
    await behind.current.apply(NEWCOMER);
    await behind.current.apply({ claims: [claim('claim-1', 'anna-knows-boris', 'DENIED')] });
    await graph.read();
    expect(contentsOf(topology)).toEqual(before);
    await behind.current.apply({ ...SMALL_GRAPH, replace: true });
    await graph.read();
    expect(contentsOf(topology)).toEqual(before);
  });

  test('reads everything where what has changed is not known', async () => {
    const { graph, behind, calls } = following(await smallStore());
    await graph.read();
    await behind.current.apply({ ...SMALL_GRAPH, ...NEWCOMER, replace: true, relationships: [], claims: [] });
    calls.length = 0;
    expect((await graph.read()).entities.size).toBe(1);
    expect(calls).toEqual(['version', 'version', 'topologyChanges', 'topology']);
  });

  test('tries again where the graph changes while it catches up', async () => {
    const { graph, behind, calls } = following(await smallStore());
    await graph.read();
    await behind.current.apply(NEWCOMER);
    let tries = 0;
    behind.after = async (method) => {
      if (method !== 'topologyChanges' || ++tries > 1) return;
      await behind.current.apply({ entities: [entity('dora')] });
      throw new StoreUnavailable('The graph was changed while it was read');
    };
    expect((await graph.read()).entities.size).toBe(4);
    expect(tries).toBe(2);
    expect(calls.filter((call) => call === 'topology')).toHaveLength(1);
  });

  test('stays as it was where it cannot catch up, and catches up with the next request', async () => {
    const { graph, behind } = following(await smallStore());
    await graph.read();
    await behind.current.apply(NEWCOMER);
    behind.before = (method) => {
      if (method === 'topologyChanges') throw new StoreUnavailable('No answer');
    };
    await expect(graph.read()).rejects.toThrow('No answer');
    behind.before = () => undefined;
    expect((await graph.read()).entities.size).toBe(3);
  });

  test('does not give a request that comes after a change what was read before it', async () => {
    const { graph, behind } = following(await smallStore());
    await graph.read();
    await behind.current.apply(NEWCOMER);
    let late: ReturnType<CurrentGraph['read']> | undefined;
    behind.after = async (method) => {
      if (method !== 'topologyChanges' || late) return;
      await behind.current.apply({ entities: [entity('dora')] });
      late = graph.read();
    };
    expect((await graph.read()).entities.size).toBe(3);
    expect((await late!).entities.size).toBe(4);
  });
});

describe('a graph that is read for the first time while others write', () => {
  /** Lets the entities be read before changes and the relationships after them, as Neo4j shows what others commit meanwhile. */
  function readMixed(store: GraphStore, changes: readonly ChangeSet[]) {
    const toCome = [...changes];
    const mixed: Partial<GraphStore> = {
      version: () => store.version(),
      topologyChanges: (since: StoreVersion) => store.topologyChanges(since),
      topology: async () => {
        const before = await store.topology();
        async function* batches() {
          for await (const batch of before.batches) if ('entities' in batch) yield batch;
          const isMixed = toCome.length > 0;
          for (const change of toCome.splice(0)) await store.apply(change);
          const after = await store.topology();
          for await (const batch of after.batches) if ('relationships' in batch) yield batch;
          if (isMixed) throw new StoreChanged('The graph was changed while it was read');
        }
        return { ...before, batches: batches() };
      },
    };
    return following(mixed as GraphStore);
  }

  test('takes in what they wrote without reading everything again', async () => {
    const store = await smallStore();
    const { graph, calls } = readMixed(store, [NEWCOMER, { claims: [claim('claim-1', 'anna-knows-boris', 'DENIED')] }]);
    const topology = await graph.read();
    expect(topology.relationships.size).toBe(2);
    expect(contentsOf(topology)).toEqual(contentsOf(await readAnew(store)));
    expect(calls.filter((call) => call === 'topology')).toHaveLength(1);
  });

  test('is read once more where they replaced everything', async () => {
    const store = await smallStore();
    const { graph, calls } = readMixed(store, [
      { ...SMALL_GRAPH, ...NEWCOMER, replace: true, relationships: [], claims: [] },
    ]);
    expect((await graph.read()).entities.size).toBe(1);
    expect(calls.filter((call) => call === 'topology').length).toBeGreaterThan(1);
  });
});

describe('a file that somebody writes to past the program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'graph-past-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is read anew where what has changed does not fit what was there', async () => {
    const store = openSqliteStore(join(folder, 'graph.sqlite'));
    await store.apply(SMALL_GRAPH);
    const graph = new CurrentGraph(store);
    await graph.read();
    const database = new Database(store.location);
    database.exec(`INSERT INTO entities (id, type, sort_key, record)
      SELECT 'clara', type, sort_key, replace(record, 'boris', 'clara') FROM entities WHERE id = 'boris'`);
    database.close();
    await store.apply({ ...NEWCOMER, entities: [] });
    const topology = await graph.read();
    expect(contentsOf(topology)).toEqual(contentsOf(await readAnew(store)));
    expect(topology.entities.indexOf('clara')).toBe(2);
    await store.close();
  });
});
