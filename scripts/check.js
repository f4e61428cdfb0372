// `npm run check`: everything that can be said about the code without running it. Runs all checks, then says which failed.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** @type {[string, string][]} what is checked, and the command */
const CHECKS = [
  ['types', 'tsc -b server graph-seed client client/service-worker tsconfig.test.json'],
  ['types of scripts', 'tsc -p tsconfig.tools.json'],
  ['lint and import fences', 'eslint . --max-warnings 0 --cache --cache-location node_modules/.cache/eslint'],
  ['formatting', 'prettier --check --log-level warn .'],
  ['generated code is fresh', 'node scripts/check-codegen.js'],
  ['Dockerfile and docker-compose.yml', 'node scripts/check-docker.js'],
  ['dataset', 'node scripts/run-built.js graph-seed/dist/cli/check.js'],
  ['size of the first load', 'node scripts/check-size.js'],
];

const root = fileURLToPath(new URL('..', import.meta.url));
const failed = CHECKS.filter(([name, command]) => {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(`npx --no-install ${command}`.replace('npx --no-install node', 'node'), {
    cwd: root,
    stdio: 'inherit',
    shell: true,
  });
  return status !== 0;
}).map(([name]) => name);

console.log(failed.length ? `\nFailed: ${failed.join('; ')}` : '\nAll checks passed.');
process.exit(failed.length ? 1 : 0);
