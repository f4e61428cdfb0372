// Builds what is missing or older than its sources, so that `npm start` is quick when nothing has changed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each part is built from, and a file of its output. Later parts need the earlier ones. */
const PARTS = {
  server: {
    from: ['server/src', 'server/tsconfig.json', 'tsconfig.base.json', 'schema.graphql', 'package-lock.json'],
    stamp: 'server/dist/main.js',
    script: 'build:server',
  },
  seed: {
    from: ['graph-seed/src', 'graph-seed/data', 'graph-seed/tsconfig.json', 'server/src/model', 'package-lock.json'],
    stamp: 'graph-seed/dist/dataset.json',
    script: 'build:seed',
  },
  client: {
    from: [
      'client/src',
      'client/service-worker',
      'client/index.html',
      'client/vite.config.ts',
      'client/package.json',
      'package-lock.json',
    ],
    stamp: 'client/dist/index.html',
    script: 'build:client',
  },
};

/** @param {string} place a file or folder @returns {number} when the newest file in it was changed, in ms */
function newest(place) {
  const file = path.join(root, place);
  if (!existsSync(file)) return 0;
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(file).reduce((latest, name) => Math.max(latest, newest(path.join(place, name))), stats.mtimeMs);
}

/** @param {{from: string[], stamp: string}} part */
function isStale({ from, stamp }) {
  const built = newest(stamp);
  return built === 0 || from.some((place) => newest(place) > built);
}

/**
 * Builds the named parts that are missing or stale; ends the process with the build's exit code where one fails.
 * @param {readonly (keyof typeof PARTS)[]} names
 */
export function buildIfStale(names) {
  for (const name of names) {
    const part = PARTS[name];
    if (!isStale(part)) continue;
    console.log(`Building the ${name}…`);
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { status } = spawnSync(npm, ['run', '--silent', part.script], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) process.exit(status ?? 1);
    // The compiler leaves files alone that would not change; the stamp says that it has looked.
    utimesSync(path.join(root, part.stamp), new Date(), new Date());
  }
}
