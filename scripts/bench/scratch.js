import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where to work, and how to leave nothing behind.
 *
 * @typedef {object} Scratch
 * @property {string} folder gone at the end
 * @property {AbortSignal} signal ends what runs until it is done
 * @property {(stop: () => Promise<void>) => void} onEnd names what must be stopped before the folder can go
 */

const INTERRUPTED = 130;

/**
 * Does some work in a folder that is gone afterwards, also where Ctrl-C ends it.
 *
 * @param {(scratch: Scratch) => Promise<number>} work gives the exit code
 * @returns {Promise<number>}
 */
export async function inScratchFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'graph-bench-'));
  const end = new AbortController();
  /** @type {(() => Promise<void>)[]} */
  const stops = [];
  /** @type {Promise<number>} */
  const interrupted = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve(INTERRUPTED));
  });
  try {
    return await Promise.race([work({ folder, signal: end.signal, onEnd: (stop) => stops.push(stop) }), interrupted]);
  } finally {
    end.abort();
    for (const stop of stops.reverse()) await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
