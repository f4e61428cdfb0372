import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ORACLE = resolve(__dirname, '../../../scripts/oracle/main.js');
const TEST_MS = 120_000;

/** `npm run oracle` with these arguments. */
function oracle(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ORACLE, ...args], { encoding: 'utf8' });
  return { status, output: (stdout + stderr).trim() };
}

const check = oracle('--check');
const isThere = check.status === 0;
if (!isThere) process.stderr.write(`Skipped: paths against networkx: ${check.output}\n`);

(isThere || process.env['REQUIRE_PYTHON'] === '1' ? describe : describe.skip)('paths against networkx', () => {
  test(
    'networkx finds the same lengths, numbers of paths and costs on random graphs',
    () => {
      const { status, output } = oracle('--graphs', '200');
      expect(output).toMatch(/\n0 disagreements$/);
      expect(status).toBe(0);
    },
    TEST_MS,
  );
});
