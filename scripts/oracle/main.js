// `npm run oracle`: our paths and connections against networkx, on random graphs.
import { parseArgs } from 'node:util';
import { buildIfStale } from '../build-if-stale.js';
import { pythonWithNetworkx } from './python.js';

const HELP = `npm run oracle -- [options]

Asks us for paths and connections in random graphs and has networkx (Python) work out the same. Prints how many
answers were compared and every disagreement with what is needed to see it again; ends with 1 where there is one.

  --graphs N   how many random graphs, with ten questions each (default: 1000)
  --seed S     where the random numbers begin (default: 20261123)
  --check      fetch networkx where it is missing, say which Python has it, and end: with 1 where it cannot be had
  --help       this text`;

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @returns {Promise<number>} the exit code */
async function main() {
  const { values } = parseArgs({
    options: {
      graphs: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '20261123' },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const graphs = wholeNumber('--graphs', values.graphs);
  const seed = wholeNumber('--seed', values.seed);
  const python = await pythonWithNetworkx();
  if (values.check) {
    console.log(python);
    return 0;
  }
  buildIfStale(['server']);
  const { compareWithNetworkx } = await import('./compare.js');
  const { disagreements, summary } = await compareWithNetworkx({ python, graphs, seed });

  console.log(`${graphs} random graphs from seed ${seed}, against networkx ${summary.networkx}. Compared:`);
  for (const [what, count] of Object.entries(summary.compared)) console.log(`${String(count).padStart(9)}  ${what}`);
  for (const { name, what, theirs, ours } of disagreements) {
    console.log(`\n${what} differs: npm run oracle -- ${name}`);
    console.log(`  networkx ${JSON.stringify(theirs)}\n  we       ${JSON.stringify(ours)}`);
  }
  console.log(`\n${disagreements.length} disagreements`);
  return disagreements.length > 0 ? 1 : 0;
}

/**
 * @param {string} option
 * @param {string} text
 */
function wholeNumber(option, text) {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${option} is "${text}", not a whole number`);
  return Number(text);
}
