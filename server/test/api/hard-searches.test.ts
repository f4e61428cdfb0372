import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openSqliteStore } from '../../src/store/sqlite/store.js';
import { WAITING_PER_THREAD } from '../../src/traversal/search-pool.js';
import { appOn, BUILT_WORKER } from '../support/app.js';
import { DEAD_END, HARD_QUESTION } from '../support/dead-end.js';

// Everything is slow where all cores search.
jest.setTimeout(60_000);

const HARD = `{ paths(input: { ${HARD_QUESTION} }) { __typename } }`;
const SMALL = '{ entity(id: "dead-end") { name degree } }';
const EASY = '{ paths(input: { from: ["crowd-00"], to: ["crowd-01"], k: 1 }) { __typename } }';
const THREADS = 2;
/** A search on this thread would hold everything up for as long as it is allowed to take: a minute. */
const ENDLESS = { steps: 1e12, milliseconds: 60_000 };
/** Far more than a busy machine takes for anything small, far less than a hard search. */
const GENEROUS_MS = 5_000;

const store = openSqliteStore(':memory:');
const { app } = appOn(store, { search: { worker: BUILT_WORKER, threads: THREADS, limits: ENDLESS } });
const server = createServer(app.handle);
let url: string;
beforeAll(async () => {
  await store.apply(DEAD_END);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

interface Answer {
  readonly status: number;
  readonly body: { readonly data?: unknown; readonly errors?: readonly { readonly extensions: object }[] };
}

async function ask(query: string, signal: AbortSignal | null = null): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }), signal });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

/** Asks several hard questions at once, which are answered when nobody waits any more, if ever. */
function askHardQuestions(count: number) {
  const leaving = new AbortController();
  const answers: Answer[] = [];
  const all = Array.from({ length: count }, async () => answers.push(await ask(HARD, leaving.signal)));
  return {
    answers,
    /** Once so many of them are answered. */
    someAnswers: (some: number) =>
      new Promise<void>((resolve, reject) => {
        for (const one of all) one.then(() => answers.length === some && resolve(), reject);
      }),
    leave: async () => {
      leaving.abort();
      await Promise.allSettled(all);
    },
  };
}

test('small requests are answered while eight hard searches are under way, and the event loop is free', async () => {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  const hard = askHardQuestions(8);
  delay.enable();
  for (let request = 0; request < 20; request += 1) {
    expect(await ask(SMALL)).toEqual({ status: 200, body: { data: { entity: { name: 'dead-end', degree: 1 } } } });
  }
  delay.disable();
  expect(hard.answers).toEqual([]);
  expect(delay.max / 1e6).toBeLessThan(GENEROUS_MS);
  await hard.leave();
});

test('a client that leaves frees the thread that searched for it', async () => {
  const hard = askHardQuestions(THREADS);
  await ask(SMALL);
  const easy = ask(EASY);
  expect(hard.answers).toEqual([]);
  await hard.leave();
  expect(await easy).toEqual({ status: 200, body: { data: { paths: { __typename: 'PathSet' } } } });
});

test('more searches than can wait are refused as worth another try', async () => {
  const hard = askHardQuestions(THREADS + THREADS * WAITING_PER_THREAD + 3);
  await hard.someAnswers(3);
  for (const { status, body } of hard.answers) {
    expect(status).toBe(503);
    expect(body.errors).toEqual([
      {
        message: 'Too many searches are waiting already. Please try again in a moment.',
        path: ['paths'],
        locations: expect.any(Array),
        extensions: { code: 'BUSY', retriable: true },
      },
    ]);
  }
  await hard.leave();
});
