import path from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll } from '@jest/globals';
import { pino } from 'pino';
import { createApp, type App, type AppOptions } from '../../src/app.js';
import type { ChangeSet } from '../../src/model/change-set.js';
import type { GraphStore } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/store.js';

/** An answer of the API. `data` is as the test knows it to be. */
export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: {
      readonly code?: string;
      readonly argument?: string;
      readonly retriable?: boolean;
      readonly requestId?: string;
    };
  }[];
}

/** An app under test. */
export interface TestApp {
  readonly app: App;
  readonly store: GraphStore;
  /** What was logged, parsed. */
  readonly log: readonly Record<string, unknown>[];
  /** Asks and gives the answer, errors and all. */
  readonly ask: <Data>(query: string, variables?: Record<string, unknown>) => Promise<Answer<Data>>;
  /** Asks and gives the data; fails where there are errors. */
  readonly data: <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>;
}

/** Makes an app on an in-memory store that holds the given records. */
export async function appWith(changes: ChangeSet): Promise<TestApp> {
  const store = openSqliteStore(':memory:');
  await store.apply(changes);
  return appOn(store);
}

/** What search threads run is built JavaScript; `npm test` builds it. */
export const BUILT_WORKER = pathToFileURL(path.join(__dirname, '../../dist/traversal/search-worker.js'));

const opened: App[] = [];
afterAll(async () => {
  await Promise.all(opened.splice(0).map((app) => app.close()));
});

/** Makes an app on a store. Nothing listens anywhere; there is no explorer. It is closed after the last test of a file. */
export function appOn(store: GraphStore, options: Partial<AppOptions> = {}): TestApp {
  const log: Record<string, unknown>[] = [];
  const lines = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
  const app = createApp({
    store,
    logger: pino(lines),
    clientDir: '/nowhere',
    maxRelationships: 20_000_000,
    viewAccess: 'write',
    embedAncestors: "'none'",
    search: { worker: BUILT_WORKER },
    ...options,
  });
  opened.push(app);
  const ask = async <Data>(query: string, variables?: Record<string, unknown>) => {
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<Data>;
  };
  return {
    app,
    store,
    log,
    ask,
    data: async <Data>(query: string, variables?: Record<string, unknown>) => {
      const answer = await ask<Data>(query, variables);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data!;
    },
  };
}
