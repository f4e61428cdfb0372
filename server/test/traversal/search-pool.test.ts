import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ChangeSet } from '../../src/model/change-set.js';
import type { PathQuestion } from '../../src/paths/types.js';
import { openSqliteStore } from '../../src/store/sqlite/store.js';
import { buildTopology } from '../../src/topology/build.js';
import type { Topology } from '../../src/topology/types.js';
import { SearchAbandoned, SearchesBusy } from '../../src/traversal/errors.js';
import { SearchPool, WAITING_PER_THREAD, type SearchPoolOptions } from '../../src/traversal/search-pool.js';
import { searchNow } from '../../src/traversal/searches.js';
import { BUILT_WORKER } from '../support/app.js';
import { DEAD_END } from '../support/dead-end.js';
import { SAMPLE } from '../support/sample-graph.js';

const NEVER = 600_000;
const folder = mkdtempSync(path.join(tmpdir(), 'search-pool-'));
const pools: SearchPool[] = [];

let sample: Topology;
let deadEnd: Topology;
beforeAll(async () => {
  [sample, deadEnd] = await Promise.all([topologyOf(SAMPLE), topologyOf(DEAD_END)]);
});
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.close()));
  rmSync(folder, { recursive: true });
});

async function topologyOf(changes: ChangeSet): Promise<Topology> {
  const store = openSqliteStore(':memory:');
  await store.apply(changes);
  return buildTopology(await store.topology());
}

function poolWith(options: SearchPoolOptions): SearchPool {
  const pool = new SearchPool({ worker: BUILT_WORKER, threads: 2, ...options });
  pools.push(pool);
  return pool;
}

const question = (from: string, to: string, more: Partial<PathQuestion> = {}): PathQuestion => ({
  from: [from],
  to: [to],
  mode: 'SHORTEST',
  costs: [],
  k: 5,
  maxHops: 20,
  filter: {},
  via: [],
  avoid: [],
  avoidRelationships: [],
  simultaneous: false,
  ...more,
});
const EASY = question('crowd-00', 'crowd-01', { k: 1 });
const HARD = question('crowd-00', 'crowd-01', { via: ['dead-end'] });
const CAPPED = { steps: 20_000, milliseconds: NEVER };
const ENDLESS = { steps: 1e12, milliseconds: NEVER };

describe('answers', () => {
  test('are the same as without threads', async () => {
    const pool = poolWith({ limits: CAPPED });
    const budget = { steps: CAPPED.steps };
    const paths = question('zoe', 'party', { filter: { during: { first: -Infinity, last: Infinity } } });
    expect(await pool.search('findPaths', sample, paths)).toEqual(searchNow('findPaths', sample, paths, budget));
    expect(await pool.search('findPaths', deadEnd, HARD)).toEqual(searchNow('findPaths', deadEnd, HARD, budget));
    const actors = ['ada', 'cy', 'town'];
    const tree = { actors, weigh: 'SPECIFIC', maxHops: 4, filter: {}, avoid: [], avoidRelationships: [] } as const;
    expect(await pool.search('connectActors', sample, tree)).toEqual(searchNow('connectActors', sample, tree, budget));
    const shared = { actors: ['ada', 'zoe'], atLeast: 2, filter: {}, first: 5 };
    expect(await pool.search('commonNeighbours', sample, shared)).toEqual(
      searchNow('commonNeighbours', sample, shared, budget),
    );
  });

  test('are of the version of the graph that was asked about, whatever was asked before', async () => {
    const pool = poolWith({ threads: 1, limits: CAPPED });
    const before = await topologyOf(SAMPLE);
    const after = await topologyOf({
      ...SAMPLE,
      relationships: SAMPLE.relationships.filter(({ id }) => id !== 'ada-ally-bo'),
      claims: SAMPLE.claims.filter(({ about }) => about !== 'ada-ally-bo'),
    });
    const kinds: string[] = [];
    for (const topology of [before, after, before]) {
      kinds.push((await pool.search('findPaths', topology, question('ada', 'bo'))).kind);
    }
    expect(kinds).toEqual(['FOUND', 'NONE', 'FOUND']);
  });

  test('come in time, and say that time was what ended them', async () => {
    const pool = poolWith({ limits: { steps: 1e12, milliseconds: 50 } });
    expect(await pool.search('findPaths', deadEnd, HARD)).toMatchObject({ kind: 'LIMIT', stoppedBy: 'TIME' });
  });
});

describe('when nobody waits any more', () => {
  test('a search under way ends and its thread is free for the next', async () => {
    const pool = poolWith({ threads: 1, limits: ENDLESS });
    const leaving = new AbortController();
    const hard = pool.search('findPaths', deadEnd, HARD, leaving.signal);
    const next = pool.search('findPaths', deadEnd, EASY);
    leaving.abort();
    await expect(hard).rejects.toThrow(SearchAbandoned);
    expect(await next).toMatchObject({ kind: 'FOUND' });
  });

  test('a search that waits for a thread ends at once', async () => {
    const pool = poolWith({ threads: 1, limits: ENDLESS });
    const [first, second] = [new AbortController(), new AbortController()];
    let firstIsOver = false;
    const running = pool.search('findPaths', deadEnd, HARD, first.signal).finally(() => (firstIsOver = true));
    const waiting = pool.search('findPaths', deadEnd, HARD, second.signal);
    second.abort();
    await expect(waiting).rejects.toThrow(SearchAbandoned);
    expect(firstIsOver).toBe(false);
    first.abort();
    await expect(running).rejects.toThrow(SearchAbandoned);
  });
});

test('too many searches are refused at once, and the pool recovers', async () => {
  const pool = poolWith({ threads: 1, limits: ENDLESS });
  const leaving = new AbortController();
  const all = Array.from({ length: 1 + WAITING_PER_THREAD }, () =>
    pool.search('findPaths', deadEnd, HARD, leaving.signal),
  );
  await expect(pool.search('findPaths', deadEnd, EASY)).rejects.toThrow(SearchesBusy);
  leaving.abort();
  await Promise.allSettled(all);
  expect(await pool.search('findPaths', deadEnd, EASY)).toMatchObject({ kind: 'FOUND' });
});

describe('a thread that dies', () => {
  /** A worker like the real one, but for what it does before a search or when it starts. */
  function workerThat(name: string, atStart: string, before: string): URL {
    const file = path.join(folder, `${name}.mjs`);
    const code = `import run from ${JSON.stringify(BUILT_WORKER.href)};
      ${atStart}
      export default (task) => { ${before} return run(task); };`;
    writeFileSync(file, code);
    return pathToFileURL(file);
  }

  test('takes one search with it: those that wait are answered', async () => {
    const worker = workerThat('dies', '', 'if (task.question.k === 66) process.exit(1);');
    const pool = poolWith({ worker, threads: 1, limits: CAPPED });
    const fatal = pool.search('findPaths', sample, question('ada', 'bo', { k: 66 }));
    const next = pool.search('findPaths', sample, question('ada', 'bo'));
    await expect(fatal).rejects.toThrow('exited');
    expect(await next).toMatchObject({ kind: 'FOUND' });
  });

  test('before it does anything fails the search instead of leaving it waiting', async () => {
    const worker = workerThat('never-starts', 'throw new Error("no memory");', '');
    const pool = poolWith({ worker, threads: 1, limits: CAPPED });
    for (const _ of [1, 2]) {
      await expect(pool.search('findPaths', sample, question('ada', 'bo'))).rejects.toThrow();
    }
  });
});

test('a worker that is not built is told with how to build it', () => {
  const worker = pathToFileURL(path.join(folder, 'missing.js'));
  expect(() => new SearchPool({ worker })).toThrow(/missing\.js is not there\. Build it: npm run build:server/);
});

test('a closed pool ends what is under way', async () => {
  const pool = poolWith({ threads: 1, limits: ENDLESS });
  const running = pool.search('findPaths', deadEnd, HARD);
  const ended = expect(running).rejects.toThrow();
  await pool.close();
  await ended;
});
