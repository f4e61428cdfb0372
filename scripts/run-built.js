// Runs one of the command-line programs of graph-seed, building it first where it is missing or stale:
// node scripts/run-built.js graph-seed/dist/cli/seed.js [arguments]
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildIfStale } from './build-if-stale.js';

const [program, ...rest] = process.argv.slice(2);
if (!program) {
  console.error('Say which program to run, for example graph-seed/dist/cli/seed.js.');
  process.exit(2);
}
buildIfStale(['server', 'seed']);
const file = path.join(fileURLToPath(new URL('..', import.meta.url)), program);
process.argv = [process.execPath, file, ...rest];
await import(pathToFileURL(file).href);
