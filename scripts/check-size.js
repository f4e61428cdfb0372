// Fails when the JavaScript that the explorer loads first is over its budget.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildIfStale } from './build-if-stale.js';

const BUDGET_KB = 260;
const dist = fileURLToPath(new URL('../client/dist/', import.meta.url));

buildIfStale(['client']);
const page = readFileSync(path.join(dist, 'index.html'), 'utf8');
const scripts = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, script]) => String(script));
let total = 0;
for (const script of scripts) {
  const size = gzipSync(readFileSync(path.join(dist, script))).length / 1000;
  total += size;
  console.log(`${size.toFixed(1).padStart(7)} kB  ${script}`);
}
console.log(`${total.toFixed(1).padStart(7)} kB  gzip in all, of ${BUDGET_KB}`);
if (scripts.length === 0 || total > BUDGET_KB) process.exit(1);
