import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { ChangeSet } from '@actor-graph/server/model/change-set.js';
import { openSqliteStore } from '@actor-graph/server/store/sqlite/store.js';

const MAIN = resolve(__dirname, '../../../server/dist/main.js');

/** The real program on a throw-away embedded store, which its first start seeds. */
export class Server {
  /** Those that have not been stopped. */
  static readonly #all = new Set<Server>();
  readonly #dataDir: string;
  #process: ChildProcess | null = null;
  /** Where the explorer is, with a slash at the end. */
  url = '';

  private constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  /**
   * Starts the built server on a free port and waits until it says where it is.
   * @param fill puts other data than the seed into its folder
   */
  static async start(fill?: (dataDir: string) => Promise<void>): Promise<Server> {
    const server = new Server(await mkdtemp(join(tmpdir(), 'explorer-test-')));
    Server.#all.add(server);
    await fill?.(server.#dataDir);
    await server.#run(0);
    return server;
  }

  /** Ends all there are: a test that fails leaves its own, which would keep the tests from ending. */
  static async stopAll(): Promise<void> {
    await Promise.all([...Server.#all].map((server) => server.stop()));
  }

  async #run(port: number): Promise<void> {
    const child = spawn(process.execPath, [MAIN], {
      env: { ...process.env, NEO4J_URI: '', HOST: '127.0.0.1', PORT: String(port), DATA_DIR: this.#dataDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    const said: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    for await (const line of createInterface({ input: child.stdout })) {
      said.push(line);
      const match = /http:\/\/127\.0\.0\.1:\d+\//.exec(line);
      if (!match) continue;
      this.url = match[0];
      // The rest is read and thrown away, so that the pipe never fills.
      child.stdout.resume();
      return;
    }
    throw new Error(`the server ended before it said where it is:\n${said.join('\n')}`);
  }

  /** Kills the server, as a power cut would. */
  async kill(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /** Starts it again on the same port and data. */
  async restart(): Promise<void> {
    await this.#run(Number(new URL(this.url).port));
  }

  /** Changes the data, as another program that has the same file open does. */
  async change(changes: ChangeSet): Promise<void> {
    const store = openSqliteStore(join(this.#dataDir, 'graph.sqlite'));
    await store.apply(changes);
    await store.close();
  }

  /** Ends it and throws its data away. */
  async stop(): Promise<void> {
    await this.kill();
    await rm(this.#dataDir, { recursive: true, force: true });
    Server.#all.delete(this);
  }
}
