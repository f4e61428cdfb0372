import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EXAMPLES } from '../../src/graphiql/examples.js';
import { openSqliteStore } from '../../src/store/sqlite/store.js';
import { appOn, appWith } from '../support/app.js';
import { SAMPLE } from '../support/sample-graph.js';

describe('GraphiQL', () => {
  let page: Response;
  let html: string;
  beforeAll(async () => {
    const { app } = await appWith(SAMPLE);
    page = await app.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } });
    html = await page.text();
  });

  test('loads nothing from elsewhere', () => {
    // Nine megabytes are no help in a failure's message, so nothing here compares them as a whole.
    const markup = html.replace(/<script>[^]*?<\/script>/g, '').replace(/<style>[^]*?<\/style>/g, '');
    expect([...markup.matchAll(/(?:src|href)="(?!data:)[^"]{0,80}/g)]).toEqual([]);
    const [, styles] = /<style>([^]*?)<\/style>/.exec(html)!;
    expect([...styles!.matchAll(/(?:@import|url\(["']?(?:https?:|\/\/)).{0,80}/g)]).toEqual([]);
    const policy = page.headers.get('content-security-policy')!;
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
  });

  test('runs the scripts of the page and no others', () => {
    const [, script] = /<script>([^]*?)<\/script>/.exec(html)!;
    const hash = createHash('sha256').update(script!).digest('base64');
    expect(page.headers.get('content-security-policy')).toContain(`script-src 'sha256-${hash}'`);
  });

  test('opens with the examples', () => {
    expect(EXAMPLES.filter((query) => !html.includes(JSON.stringify(query)))).toEqual([]);
  });
});

/** What is small is sent as it is. */
const LARGE = 'console.log(1);'.repeat(1_000);

describe('the explorer', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'client-'));
  let server: Server;
  let url: string;
  beforeAll(async () => {
    mkdirSync(path.join(folder, 'assets'));
    writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Explorer</title>');
    writeFileSync(path.join(folder, 'assets', 'index-abc123.js'), 'console.log(1)');
    writeFileSync(path.join(folder, 'assets', 'large-abc123.js'), LARGE);
    writeFileSync(path.join(folder, 'service-worker.js'), 'console.log(2)');
    const { app } = appOn(openSqliteStore(':memory:'), { clientDir: folder, embedAncestors: 'https://paper.example' });
    server = createServer(app.handle);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  test('is the page at /, whatever its state says, and is asked for anew', async () => {
    for (const place of ['/', '/?path=a,b']) {
      const response = await fetch(url + place);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('<title>Explorer</title>');
    }
  });

  test('may load and run only what this server gives', async () => {
    const { headers } = await fetch(url);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self';/);
    expect(headers.get('content-security-policy')).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('may be put into a frame read-only, by the sites that are named, and otherwise by none', async () => {
    const embedded = await fetch(`${url}/embed`);
    expect(embedded.status).toBe(200);
    expect(await embedded.text()).toContain('<title>Explorer</title>');
    expect(embedded.headers.get('content-security-policy')).toMatch(/; frame-ancestors https:\/\/paper\.example$/);
    expect(embedded.headers.get('x-frame-options')).toBeNull();
    for (const place of ['/', '/embed/', '/embed/x', '/?embed']) {
      const { headers } = await fetch(url + place);
      expect(headers.get('content-security-policy')).toMatch(/; frame-ancestors 'none'$/);
      expect(headers.get('x-frame-options')).toBe('DENY');
    }
  });

  test('keeps files whose name has a hash', async () => {
    const response = await fetch(`${url}/assets/index-abc123.js`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toMatch(/javascript/);
  });

  test('has its service worker asked for anew each time, under the policy of the page', async () => {
    const { headers } = await fetch(`${url}/service-worker.js`);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('content-type')).toMatch(/javascript/);
    expect(headers.get('content-security-policy')).toMatch(/connect-src 'self'; .*frame-ancestors 'none'$/);
  });

  test.each(['/elsewhere', '/assets/none.js', '/..%2f..%2fpackage.json', '//', '/%', '/graphqlx'])(
    'is nothing else: %s',
    async (place) => {
      expect((await fetch(url + place)).status).toBe(404);
    },
  );

  test('is compressed for whoever takes that', async () => {
    for (const encoding of ['gzip', 'br']) {
      const response = await fetch(`${url}/assets/large-abc123.js`, { headers: { 'accept-encoding': encoding } });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(response.headers.get('vary')).toBe('Accept-Encoding');
      expect(await response.text()).toBe(LARGE);
    }
    const plain = await fetch(`${url}/assets/large-abc123.js`, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
  });

  test('is not sent again to who has it', async () => {
    const { headers } = await fetch(url);
    // `fetch` would also ask not to be told so.
    const asked = get(url, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    expect(response.resume().statusCode).toBe(304);
  });

  test.each(['bytes=5-2', 'bytes=9999-', 'bytes=-', 'bytes=a-b', 'bytes=0-0,3-1'])(
    'is given whole to who asks for a part that there is not: %s',
    async (range) => {
      expect((await fetch(url, { headers: { range } })).status).toBe(200);
      expect((await fetch(url)).status).toBe(200);
    },
  );

  test('may be built anew while it is served', async () => {
    const file = path.join(folder, 'assets', 'old-abc123.js');
    writeFileSync(file, 'console.log(3)');
    expect((await fetch(`${url}/assets/old-abc123.js`)).status).toBe(200);
    rmSync(file);
    expect((await fetch(`${url}/assets/old-abc123.js`)).status).toBe(404);
  });

  test('is only read', async () => {
    const response = await fetch(url, { method: 'POST' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  test('stands beside the API', async () => {
    const response = await fetch(`${url}/graphql?query={statistics{entities}}`);
    expect(await response.json()).toEqual({ data: { statistics: { entities: 0 } } });
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect((await fetch(`${url}/ready`)).status).toBe(200);
  });
});

test('an explorer that is not built says how to build it', async () => {
  const { app } = await appWith(SAMPLE);
  const server = createServer(app.handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  server.close();
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('npm run build:client');
});
