import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { startDockerServer } from './docker-server.js';
import { startJavaServer } from './java-server.js';

const START_MS = 120_000;
const POLL_MS = 250;

/** Enough for the graphs of people and of tests. */
const MODEST = { heap: '512m', pageCache: '64m' };

/**
 * A server that was started, whether it answers yet or not. `exited` comes true with its last words.
 *
 * @typedef {{ exited: Promise<string>, stop: () => Promise<void> }} Server
 */

/**
 * How much a server may take, as Java writes it: `512m`, `2g`.
 *
 * @typedef {{ heap: string, pageCache: string }} Memory
 */

/** @typedef {{ version: string, dataDir: string, port: number, password: string, memory: Memory }} ServerOptions */

/**
 * Starts a Neo4j server on loopback and waits until it answers.
 *
 * @param {object} options
 * @param {import('./find.js').Way} options.way
 * @param {string} options.dataDir where it keeps its data and its password
 * @param {number} [options.port] the Bolt port; without it, any free one
 * @param {string} [options.password] for a new folder; without it, one is made up
 * @param {Memory} [options.memory] how much it may take; without it, little
 */
export async function startNeo4j({ way, dataDir, port = 0, password, memory = MODEST }) {
  const bolt = port || (await freePort());
  const secret = await keepPassword(dataDir, password);
  const uri = `bolt://127.0.0.1:${bolt}`;
  const start = way.how === 'docker' ? startDockerServer : startJavaServer;
  const server = await start({ version: way.version, dataDir, port: bolt, password: secret, memory });
  try {
    await untilAnswered(uri, secret, server.exited);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { uri, username: 'neo4j', password: secret, exited: server.exited, stop: server.stop };
}

/**
 * Waits until a server answers and lets the user in: only the server that was started knows the password.
 *
 * @param {string} uri
 * @param {string} password
 * @param {Promise<string>} exited
 */
async function untilAnswered(uri, password, exited) {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  const deadline = Date.now() + START_MS;
  let lastWords;
  void exited.then((words) => (lastWords = words || 'without a word'));
  try {
    for (;;) {
      const failure = await driver.verifyConnectivity().then(() => undefined, String);
      if (failure === undefined) return;
      if (lastWords !== undefined) throw new Error(`Neo4j ended before it answered:\n${lastWords}`);
      if (Date.now() > deadline) throw new Error(`Neo4j did not answer at ${uri} in ${START_MS / 1000} s: ${failure}`);
      await setTimeout(POLL_MS);
    }
  } finally {
    await driver.close();
  }
}

/**
 * The password of the server whose data is in a folder. Neo4j takes one only when it is new, so it is kept there.
 *
 * @param {string} dataDir
 * @param {string} [wanted]
 */
async function keepPassword(dataDir, wanted) {
  const file = join(dataDir, 'password');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) {
    if (wanted && wanted !== kept) throw new Error(`NEO4J_PASSWORD is not the password kept in ${file}`);
    return kept;
  }
  const password = wanted ?? randomBytes(12).toString('hex');
  await mkdir(dataDir, { recursive: true });
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return address.port;
}
