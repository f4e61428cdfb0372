import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { librariesOf } from './download.js';

const LAST_WORDS = 4000;

/**
 * Runs `neo4j-admin` for a server that does not run.
 *
 * @param {object} options
 * @param {string} options.version of Neo4j
 * @param {string} options.home where the server keeps its data; its configuration is in `conf`
 * @param {string[]} options.args
 * @param {string} [options.heap] how much memory it may take, as Java writes it
 * @param {AbortSignal} [options.signal] ends it
 * @throws Error with its last words where it fails
 */
export async function runAdmin({ version, home, args, heap = '512m', signal }) {
  const libraries = join(await librariesOf(version), '*');
  const folder = resolve(home);
  const admin = spawn('java', [`-Xmx${heap}`, '-cp', libraries, 'org.neo4j.cli.AdminTool', ...args], {
    cwd: folder,
    env: { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal }),
  });
  let output = '';
  const keep = (/** @type {Buffer} */ chunk) => {
    output = (output + chunk.toString()).slice(-LAST_WORDS);
  };
  admin.stdout.on('data', keep);
  admin.stderr.on('data', keep);
  const [code] = await once(admin, 'close');
  // A password among the arguments is not repeated.
  if (code !== 0) throw new Error(`neo4j-admin ${args.slice(0, 2).join(' ')} failed: ${output}`);
}
