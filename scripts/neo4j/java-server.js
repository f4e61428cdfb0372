import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { librariesOf } from './download.js';

// Neo4j reaches into these packages of Java.
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/**
 * Starts a Neo4j server as a Java process, bound to loopback, with Bolt only. It keeps its data in `dataDir`.
 * Whether it answers yet is for the caller to find out.
 *
 * @param {{ version: string, dataDir: string, port: number, password: string }} options
 * @returns {Promise<import('./start.js').Server>}
 */
export async function startJavaServer({ version, dataDir, port, password }) {
  const libraries = join(await librariesOf(version), '*');
  const home = resolve(dataDir);
  const conf = join(home, 'conf');
  const isNew = !existsSync(join(home, 'data'));
  await mkdir(conf, { recursive: true });
  await writeFile(join(conf, 'neo4j.conf'), configuration(port));
  if (isNew) setInitialPassword(libraries, home, password);

  const opened = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const server = spawn(
    'java',
    [
      ...[...opened, '-Xms256m', '-Xmx512m', '-cp', libraries, 'org.neo4j.server.CommunityEntryPoint'],
      ...[`--home-dir=${home}`, `--config-dir=${conf}`],
    ],
    // A group of its own: Ctrl-C in a terminal reaches us, and we stop it in good order.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  let output = '';
  const keep = (/** @type {Buffer} */ chunk) => {
    output = (output + chunk.toString()).slice(-4000);
  };
  server.stdout.on('data', keep);
  server.stderr.on('data', keep);
  const exited = once(server, 'close').then(() => output, String);
  return {
    exited,
    stop: async () => {
      server.kill('SIGTERM');
      await exited;
    },
  };
}

/** @param {number} port */
function configuration(port) {
  return `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.heap.initial_size=256m
server.memory.heap.max_size=512m
server.memory.pagecache.size=64m
db.tx_log.preallocate=false
dbms.usage_report.enabled=false
`;
}

/**
 * Sets the password of a server that has never run.
 *
 * @param {string} libraries
 * @param {string} home
 * @param {string} password
 */
function setInitialPassword(libraries, home, password) {
  const { status, stderr } = spawnSync(
    'java',
    ['-cp', libraries, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password],
    { encoding: 'utf8', env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } },
  );
  if (status !== 0) throw new Error(`Neo4j did not take its first password: ${stderr}`);
}
