import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, jest, test } from '@jest/globals';

// Starting a program takes a while on a busy machine.
jest.setTimeout(60_000);

const MAIN = path.join(__dirname, '../../dist/main.js');
const SEED = path.join(__dirname, '../../../graph-seed/dist/dataset.json');
const folder = mkdtempSync(path.join(tmpdir(), 'main-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The program as it runs, with what it has said so far. */
interface Running {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Its exit code, once it has ended. */
  readonly exit: Promise<number | null>;
}

const started: ChildProcess[] = [];
afterEach(() => started.splice(0).forEach((child) => child.kill('SIGKILL')));

function start(env: Record<string, string>, ...args: string[]): Running {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: path.join(folder, 'data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return { child, out: () => out, err: () => err, exit: once(child, 'close').then(([code]) => code as number | null) };
}

/** The address the program prints once it listens. */
async function addressOf({ child, out, err, exit }: Running): Promise<string> {
  for (;;) {
    const [, url] = /^Explorer: (http:\S+)/m.exec(out()) ?? [];
    if (url) return url;
    const ended = await Promise.race([once(child.stdout!, 'data').then(() => false), exit.then(() => true)]);
    if (ended) throw new Error(`It did not start: ${err()}`);
  }
}

if (!existsSync(MAIN) || !existsSync(SEED)) {
  throw new Error(
    'The server and the seed must be built for these tests: npm test does it, or npm run build:server build:seed.',
  );
}

describe('the program', () => {
  test('seeds an empty store and says so, once, serves, and ends well when asked to', async () => {
    const first = start({});
    const url = await addressOf(first);
    expect(first.out()).toMatch(/^Seeded: \d+ entities, \d+ relationships, \d+ claims\.$/m);
    expect(first.out()).toContain(
      `Explorer: ${url}  (GraphQL: /graphql, data: ${path.join(folder, 'data', 'graph.sqlite')})`,
    );
    const response = await fetch(`${url}graphql?query={statistics{entities}}`);
    expect(await response.json()).toEqual({ data: { statistics: { entities: expect.any(Number) } } });
    // The search is done by a thread, which must not keep the program from ending.
    const paths = 'paths(input:{from:["kassym-jomart-tokayev"],to:["nursultan-nazarbayev"]}){__typename}';
    const answer = await fetch(`${url}graphql?query=${encodeURIComponent(`{${paths}}`)}`);
    expect(await answer.json()).toEqual({ data: { paths: { __typename: 'PathSet' } } });
    first.child.kill('SIGTERM');
    expect(await first.exit).toBe(0);
    expect(first.err()).toBe('');

    const second = start({});
    await addressOf(second);
    expect(second.out()).not.toContain('Seeded');
    second.child.kill('SIGINT');
    expect(await second.exit).toBe(0);
  });

  test('says in one line which port is in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { readonly port: number };
    const program = start({ PORT: String(port) });
    expect(await program.exit).toBe(1);
    taken.close();
    expect(program.err()).toBe(
      `Cannot start: Port ${port} is in use. Choose another one: PORT=${port + 1} npm start\n`,
    );
  });

  test('says in one line what is wrong with its environment', async () => {
    const program = start({ PORT: 'http' });
    expect(await program.exit).toBe(1);
    expect(program.err()).toMatch(/^Cannot start: PORT is "http".*\n$/);
  });

  test('says in one line that its data cannot be used', async () => {
    writeFileSync(path.join(folder, 'a-file'), '');
    const program = start({ DATA_DIR: path.join(folder, 'a-file') });
    expect(await program.exit).toBe(1);
    expect(program.err()).toMatch(/^Cannot start: [^\n]+\n$/);
  });

  test('says in one line that its graph is too large to be travelled in memory, and what to do', async () => {
    const program = start({ DATA_DIR: path.join(folder, 'too-large'), TOPOLOGY_MAX_RELATIONSHIPS: '10' });
    expect(await program.exit).toBe(1);
    expect(program.err()).toMatch(
      /^Cannot start: The graph has \d+ relationships, and TOPOLOGY_MAX_RELATIONSHIPS allows 10 .*Neo4j.*\n$/,
    );
  });

  test('says in one line that Neo4j does not answer', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port } = free.address() as { readonly port: number };
    free.close();
    await once(free, 'close');
    const program = start({ NEO4J_URI: `bolt://127.0.0.1:${port}` });
    expect(await program.exit).toBe(1);
    expect(program.err()).toMatch(/^Cannot start: [^\n]*Neo4j[^\n]*\n$/);
  });

  test('tells what it can be told', async () => {
    const program = start({}, '--help');
    expect(await program.exit).toBe(0);
    for (const name of [
      'HOST',
      'PORT',
      'DATA_DIR',
      'NEO4J_URI',
      'NEO4J_USERNAME',
      'NEO4J_PASSWORD',
      'NEO4J_DATABASE',
      'TOPOLOGY_MAX_RELATIONSHIPS',
    ]) {
      expect(program.out()).toContain(name);
    }
  });
});
