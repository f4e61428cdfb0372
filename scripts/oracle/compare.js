import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findPaths } from '../../server/dist/paths/find-paths.js';
import { TopologyBuilder } from '../../server/dist/topology/builder.js';
import { ontologyOf } from '../bench/ontology.js';
import { randomFrom } from '../bench/random.js';
import { randomGraph, TYPES } from './graphs.js';
import { randomQuestions } from './questions.js';

/**
 * @typedef {import('../../server/dist/paths/types.js').PathQuestion} PathQuestion
 * @typedef {import('../../server/dist/topology/types.js').Topology} Topology
 * @typedef {{ name: string, what: string, theirs: unknown, ours: unknown }} Disagreement
 * @typedef {{ networkx: string, compared: Record<string, number> }} Summary
 */

const CHECK = fileURLToPath(new URL('check.py', import.meta.url));
const ENTITIES = 'Person';
const STEPS = 1_000_000_000;

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
  const child = spawn(python, [CHECK], { stdio: ['pipe', 'pipe', 'inherit'] });
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

/** @param {number} seed */
function casesOf(seed) {
  const random = randomFrom(seed);
  const graph = randomGraph(random);
  const builder = new TopologyBuilder(ontologyOf(TYPES), { revision: 1, change: 'oracle' });
  builder.add({ entities: graph.entities.map((id) => ({ id, type: ENTITIES })) });
  builder.add({ relationships: graph.relationships });
  const topology = builder.finish();
  return randomQuestions(random, graph).map((question) => ({
    name: `--graphs 1 --seed ${seed}: ${JSON.stringify(question)}`,
    graph,
    question,
    answer: answerOf(topology, question),
  }));
}

/**
 * Our answer, its costs in thousandths.
 * @param {Topology} topology
 * @param {PathQuestion} question
 */
function answerOf(topology, question) {
  const outcome = findPaths(topology, question, { steps: STEPS });
  const paths = outcome.kind === 'NONE' ? [] : outcome.paths;
  return {
    kind: outcome.kind,
    paths: paths.map(({ entities, cost }) => ({ entities, cost: Math.round(cost * 1000) })),
  };
}

/** @param {import('node:stream').Readable} stream */
async function readAll(stream) {
  const lines = [];
  for await (const line of createInterface({ input: stream })) lines.push(line);
  return lines;
}
