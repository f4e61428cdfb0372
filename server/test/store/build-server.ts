import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');
const BUILD = "import { buildIfStale } from './scripts/build-if-stale.js'; buildIfStale(['server']);";

/** Builds the server where what is built is missing or stale, for tests that run it as a process of its own. */
export function buildServer(): void {
  const options = { cwd: ROOT, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', BUILD], options);
  if (status !== 0) throw new Error(`The server could not be built:\n${stdout}${stderr}`);
}
