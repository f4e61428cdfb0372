// `npm run bench`: how fast we answer on large generated graphs, beside what others answer the same questions with.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../build-if-stale.js';
import { inScratchFolder } from './scratch.js';
import { GROWTH, SIZES } from './sizes.js';

const SIDES = /** @type {const} */ (['ours', 'neo4j', 'graphology']);

/** A server compiles what it runs often: before that, it is not what it can do that is measured. */
const LEAST_WARM_UP = 100;

const HELP = `npm run bench -- [options]

Makes a graph from a seed and asks us, Neo4j and graphology the same questions about it, turn by turn. Prints times
in milliseconds, how many times slower each peer was, and every question on which answers differ; ends with 1 where
there is one. Neo4j is a server of its own in a throw-away folder.

  --size NAME    ${SIZES.map(({ name, relationships }) => `${name} (${relationships} relationships)`).join(', ')}; default: full
  --growth       one table for each of ${GROWTH.map(({ name }) => name).join(', ')} relationships instead
  --only LIST    whom to ask, with commas between: ${SIDES.join(',')}; default: all
  --questions N  how many of each kind; default: 200
  --seconds N    after which no further question of a kind is asked; default: 60
  --seed N       where the random numbers begin; default: 20261123
  --json FILE    write everything there, too
  --help         this text`;

try {
  process.exit(await main());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** @returns {Promise<number>} the exit code */
async function main() {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: 'full' },
      growth: { type: 'boolean', default: false },
      only: { type: 'string', default: SIDES.join() },
      questions: { type: 'string', default: '200' },
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string', default: '20261123' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const options = {
    questions: wholeNumber('--questions', values.questions),
    seconds: wholeNumber('--seconds', values.seconds),
    seed: wholeNumber('--seed', values.seed),
    only: sidesOf(values.only),
  };
  const sizes = values.growth ? GROWTH : SIZES.filter(({ name }) => name === values.size);
  if (sizes.length === 0)
    throw new Error(`--size is "${values.size}", not ${SIZES.map(({ name }) => name).join(', ')}`);
  buildIfStale(['server']);
  return inScratchFolder((scratch) => runAll(sizes, options, scratch, values.json));
}

/**
 * @param {readonly import('./sizes.js').Size[]} sizes
 * @param {Pick<import('./run.js').RunOptions, 'questions' | 'seconds' | 'seed' | 'only'>} options
 * @param {import('./scratch.js').Scratch} scratch
 * @param {string | undefined} json the file to write
 */
async function runAll(sizes, options, scratch, json) {
  // What is built comes only now.
  const { runSize } = await import('./run.js');
  const { machineFacts } = await import('./report.js');
  const { textOf } = await import('./print.js');
  const machine = machineFacts();
  const { seed, questions } = options;
  console.log(
    `${machine.processor}, ${machine.cores} cores, ${machine.memoryGb} GB, Node ${machine.node}, seed ${seed}\n`,
  );
  const results = [];
  for (const size of sizes) {
    const say = (/** @type {string} */ step) => console.error(`${clock()} ${size.name}: ${step}…`);
    const warmUp = Math.max(LEAST_WARM_UP, questions);
    const result = await runSize({ ...options, warmUp, size, scratch, say });
    console.log(textOf(result));
    results.push(result);
  }
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ machine, seed, results }, null, 2)}\n`);
  return results.some(({ disagreements }) => disagreements.length > 0) ? 1 : 0;
}

/** How long this has run: `2:07`. */
function clock() {
  const seconds = Math.floor(performance.now() / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** @param {string} text @returns {ReadonlySet<(typeof SIDES)[number]>} */
function sidesOf(text) {
  const names = new Set(text.split(','));
  const sides = SIDES.filter((side) => names.delete(side));
  if (names.size > 0) throw new Error(`--only names ${[...names].join()}, which is none of ${SIDES.join()}`);
  return new Set(sides);
}

/**
 * @param {string} option
 * @param {string} text
 */
function wholeNumber(option, text) {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`${option} is "${text}", not a whole number above 0`);
  return Number(text);
}
