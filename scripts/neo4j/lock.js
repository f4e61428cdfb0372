import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const POLL_MS = 200;

/**
 * Does some work while no other process does work under the same lock; waits for its turn. The lock is a folder,
 * because only one process can make a folder. One that a dead process left behind is taken over.
 *
 * @template T
 * @param {string} folder the lock's path
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(folder, work) {
  const release = await lock(folder);
  try {
    return await work();
  } finally {
    await release();
  }
}

/**
 * Takes a lock, waiting for its turn.
 *
 * @param {string} folder the lock's path
 * @returns {Promise<() => Promise<void>>} gives the lock back
 */
export async function lock(folder) {
  await mkdir(dirname(folder), { recursive: true });
  for (;;) {
    try {
      await mkdir(folder);
      await writeFile(join(folder, 'pid'), String(process.pid));
      return () => rm(folder, { recursive: true, force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      if (await isAbandoned(folder)) await rm(folder, { recursive: true, force: true });
      else await setTimeout(POLL_MS);
    }
  }
}

/** @param {string} folder */
async function isAbandoned(folder) {
  const pid = Number(await readFile(join(folder, 'pid'), 'utf8').catch(() => ''));
  // No number yet: its owner is between making the folder and writing into it.
  return pid > 0 && !isAlive(pid);
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
