import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Puts a graph into an embedded store of its own.
 * @param {string} dataDir
 * @param {import('../../../server/dist/model/change-set.js').ChangeSet} changes
 */
export async function fill(dataDir, changes) {
  const { openStore } = await import('../../../server/dist/open-store.js');
  const { readConfig } = await import('../../../server/dist/config.js');
  const store = await openStore(readConfig({ DATA_DIR: dataDir }));
  await store.apply(changes);
  await store.close();
}

/**
 * Runs the built server on an embedded store; on an empty one, it begins with the seed.
 * @param {string} dataDir
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function serve(dataDir) {
  const child = spawn(process.execPath, [join(root, 'server/dist/main.js')], {
    env: { ...process.env, NEO4J_URI: '', HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => child.once('exit', () => resolve()));
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(line)?.[0];
    if (!url) continue;
    child.stdout.resume();
    return { url, stop };
  }
  throw new Error('The server ended without saying where it is.');
}
