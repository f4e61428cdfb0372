import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { casesOf } from './cases.js';
import { TYPES } from './graphs.js';

/**
 * @typedef {{ name: string, what: string, theirs: unknown, ours: unknown }} Disagreement
 * @typedef {{ networkx: string, compared: Record<string, number> }} Summary
 */

const CHECK = fileURLToPath(new URL('check.py', import.meta.url));

/**
 * Asks our engine questions about random graphs and has networkx work out the same.
 *
 * @param {object} options
 * @param {string} options.python an interpreter that has networkx
 * @param {number} options.graphs how many random graphs
 * @param {number} options.seed graph `i` is drawn from `seed + i`, so that one graph can be had again alone
 * @returns {Promise<{ disagreements: Disagreement[], summary: Summary }>}
 */
export async function compareWithNetworkx({ python, graphs, seed }) {
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' };
  const child = spawn(python, [CHECK], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const lines = readAll(child.stdout);
  const send = async (/** @type {object} */ value) => {
    if (!child.stdin.write(`${JSON.stringify(value)}\n`)) await once(child.stdin, 'drain');
  };
  await send({ types: TYPES });
  for (let graph = seed; graph < seed + graphs; graph += 1) for (const one of casesOf(graph)) await send(one);
  child.stdin.end();

  const [code] = await ended;
  const told = await lines;
  if (code !== 0) throw new Error(`Python ended with ${code}; what it says is above.`);
  return {
    disagreements: told.slice(0, -1).map((line) => /** @type {Disagreement} */ (JSON.parse(line))),
    summary: /** @type {Summary} */ (JSON.parse(told.at(-1) ?? '')),
  };
}

/** @param {import('node:stream').Readable} stream */
async function readAll(stream) {
  const lines = [];
  for await (const line of createInterface({ input: stream })) lines.push(line);
  return lines;
}
