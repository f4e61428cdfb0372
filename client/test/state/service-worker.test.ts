import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { memory } from '../support/memory.js';

const ORIGIN = 'http://127.0.0.1:4000';
/** Typed for another world than pages, so it is loaded without its types. */
const WORKER: string = '../../service-worker/main.ts';

interface Asked {
  readonly method?: string;
  readonly mode?: string;
}

/** What the server answers to each path; null where it cannot be reached. */
let server: (path: string) => Response | null;
let asked: string[];
let listeners: Map<string, (event: object) => void>;

/** Has the worker hear an event, and answers with what it waits for or responds with; null where it leaves the event alone. */
async function hear(type: string, more: object = {}): Promise<Response | null> {
  const answers: Promise<unknown>[] = [];
  const take = (promise: Promise<unknown>): void => void answers.push(promise);
  listeners.get(type)?.({ waitUntil: take, respondWith: take, ...more });
  return ((await answers[0]) ?? null) as Response | null;
}

const get = (path: string, { method = 'GET', mode = 'no-cors' }: Asked = {}): Promise<Response | null> =>
  hear('fetch', { request: { url: new URL(path, ORIGIN).href, method, mode } });
const open = (path: string): Promise<Response | null> => get(path, { mode: 'navigate' });

/** Another build of the page, with the files it has. */
function build(...files: string[]): void {
  Object.assign(globalThis, { FILES: files });
}

beforeEach(async () => {
  asked = [];
  listeners = new Map();
  server = (path) => new Response(`new ${path}`);
  build('/assets/a-1.js', '/favicon.svg');
  Object.assign(globalThis, memory(), {
    location: { origin: ORIGIN },
    // Outside a browser a path alone is no address.
    Request: class {
      readonly url: string;
      constructor(path: string) {
        this.url = new URL(path, ORIGIN).href;
      }
    },
    fetch: (target: string | { readonly url: string }) => {
      const { pathname } = new URL(typeof target === 'string' ? target : target.url);
      asked.push(pathname);
      const response = server(pathname);
      return response ? Promise.resolve(response) : Promise.reject(new TypeError('Failed to fetch'));
    },
    self: {
      addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
      clients: { claim: () => Promise.resolve() },
    },
  });
  jest.resetModules();
  await import(WORKER);
});

const away = (): null => null;
const keptPaths = async (): Promise<string[]> =>
  (await (await caches.open('page')).keys()).map(({ url }) => new URL(url).pathname).sort();

describe('the files of the page', () => {
  test('are kept from the beginning; with the next build only what is new is fetched, and the pages always', async () => {
    await hear('install');
    expect(asked.sort()).toEqual(['/', '/assets/a-1.js', '/embed', '/favicon.svg']);
    asked = [];
    build('/assets/a-1.js', '/assets/b-2.js', '/favicon.svg');
    await hear('install');
    expect(asked.sort()).toEqual(['/', '/assets/b-2.js', '/embed', '/favicon.svg']);
  });

  test('of other builds are thrown away only once the new one takes over', async () => {
    await hear('install');
    build('/assets/b-2.js');
    await hear('install');
    expect(await keptPaths()).toContain('/assets/a-1.js');
    await hear('activate');
    expect(await keptPaths()).toEqual(['/', '/assets/b-2.js', '/embed']);
  });

  test('with a hash in their name are taken from what is kept; what is not yet kept is kept then', async () => {
    await hear('install');
    server = away;
    expect(await (await get('/assets/a-1.js'))?.text()).toBe('new /assets/a-1.js');
    await expect(get('/assets/late-3.js')).rejects.toThrow('Failed to fetch');
    server = () => new Response('late');
    await get('/assets/late-3.js');
    server = away;
    expect(await (await get('/assets/late-3.js'))?.text()).toBe('late');
  });

  test('that the server does not have are not kept', async () => {
    server = () => new Response('no', { status: 404 });
    expect((await get('/assets/gone-4.js'))?.status).toBe(404);
    expect(await keptPaths()).toEqual([]);
  });
});

describe('the page', () => {
  test('is the server’s as long as that answers, and the one kept is that of the last time', async () => {
    await hear('install');
    server = () => new Response('newer');
    expect(await (await open('/'))?.text()).toBe('newer');
    server = away;
    expect(await (await open('/'))?.text()).toBe('newer');
    expect(await (await open('/embed'))?.text()).toBe('new /embed');
  });

  test.each([502, 503, 504])('is the one kept where a proxy answers %d in the server’s place', async (status) => {
    await hear('install');
    server = () => new Response('nobody there', { status });
    expect(await (await open('/'))?.text()).toBe('new /');
  });

  test('is what the server says where that is an error of its own, which is not kept', async () => {
    await hear('install');
    server = () => new Response('broken', { status: 500 });
    expect((await open('/'))?.status).toBe(500);
    server = away;
    expect(await (await open('/'))?.text()).toBe('new /');
  });

  test('fails as it would without a worker where nothing is kept', async () => {
    server = away;
    await expect(open('/')).rejects.toThrow('Failed to fetch');
    server = () => new Response('nobody there', { status: 502 });
    expect((await open('/'))?.status).toBe(502);
  });
});

test('everything else is left alone: the API, other pages and other sites', async () => {
  await hear('install');
  expect(await get('/graphql', { method: 'POST', mode: 'cors' })).toBeNull();
  expect(await get('/', { method: 'POST', mode: 'navigate' })).toBeNull();
  expect(await get('/ready')).toBeNull();
  expect(await open('/graphql')).toBeNull();
  expect(await get('https://example.org/assets/a-1.js')).toBeNull();
});
