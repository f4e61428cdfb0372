import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runAdmin } from './admin.js';
import { librariesOf } from './download.js';

// Neo4j reaches into these packages of Java.
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

/**
 * Starts a Neo4j server as a Java process, bound to loopback, with Bolt only. It keeps its data in `dataDir`.
 * Whether it answers yet is for the caller to find out.
 *
 * @param {import('./start.js').ServerOptions} options
 * @returns {Promise<import('./start.js').Server>}
 */
export async function startJavaServer({ version, dataDir, port, password, memory }) {
  const libraries = join(await librariesOf(version), '*');
  const home = resolve(dataDir);
  const conf = join(home, 'conf');
  // Not made by an import, which may come before the first start.
  const isNew = !existsSync(join(home, 'data', 'dbms'));
  await mkdir(conf, { recursive: true });
  await writeFile(join(conf, 'neo4j.conf'), configuration(port, memory));
  if (isNew) await runAdmin({ version, home, args: ['dbms', 'set-initial-password', password] });

  const opened = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const server = spawn(
    'java',
    [
      ...[...opened, '-Xms256m', `-Xmx${memory.heap}`, '-cp', libraries, 'org.neo4j.server.CommunityEntryPoint'],
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

/**
 * @param {number} port
 * @param {import('./start.js').Memory} memory
 */
function configuration(port, memory) {
  return `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.heap.initial_size=256m
server.memory.heap.max_size=${memory.heap}
server.memory.pagecache.size=${memory.pageCache}
db.tx_log.preallocate=false
dbms.usage_report.enabled=false
`;
}
