// `npm run neo4j`: brings up a Neo4j server for the explorer, however this machine can.
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { findNeo4j } from './find.js';
import { startNeo4j } from './start.js';

const HELP = `npm run neo4j -- [options]

Brings up a Neo4j server on this machine and prints the variables to start the explorer with.
It uses Docker where it runs, otherwise Java 17 or newer with Maven. Ctrl-C stops it; its data is kept.
With NEO4J_URI set, it only checks that the server there answers.

  --data DIR    where the server keeps its data (default: data/neo4j)
  --port PORT   its Bolt port (default: any free one)
  --check       say how Neo4j would be brought up, and end: with 1 where it cannot be
  --help        this text

Environment: NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD (of a new server, too), NEO4J_VERSION (default: 5.26.30 on
Java 17 to 20, 2026.08.1 on newer ones)`;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main() {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: 'data/neo4j' },
      port: { type: 'string', default: '0' },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const port = Number(values.port);
  if (!/^\d{1,5}$/.test(values.port) || port > 65_535) throw new Error(`--port is "${values.port}", not a port`);

  if (process.env['NEO4J_URI']) return await checkExisting(process.env['NEO4J_URI']);
  const way = findNeo4j(process.env);
  if (way.how === 'none') throw new Error(way.note);
  if (values.check) return console.log(way.note);
  await run(way, values.data, port);
}

/** @param {string} uri */
async function checkExisting(uri) {
  const { NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
  const auth = NEO4J_PASSWORD ? neo4j.auth.basic(NEO4J_USERNAME || 'neo4j', NEO4J_PASSWORD) : undefined;
  const driver = neo4j.driver(uri, auth, { connectionTimeout: 5000 });
  try {
    const { agent } = await driver.getServerInfo();
    console.log(`${agent} answers at NEO4J_URI`);
  } finally {
    await driver.close();
  }
}

/**
 * Runs a server until it is told to stop.
 *
 * @param {import('./find.js').Way} way
 * @param {string} dataDir
 * @param {number} port
 */
async function run(way, dataDir, port) {
  console.error(`Starting ${way.note}…`);
  const password = process.env['NEO4J_PASSWORD'] || undefined;
  const server = await startNeo4j({ way, dataDir, port, ...(password && { password }) });
  const variables = { NEO4J_URI: server.uri, NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password };
  for (const [name, value] of Object.entries(variables)) console.log(`${name}=${value}`);
  // A parent that forked us is told the same, and when it is gone nobody needs the server.
  process.send?.(variables);

  const stop = () => void server.stop();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.once(signal, stop);
  const lastWords = await server.exited;
  if (process.connected) process.disconnect();
  console.error('Neo4j has stopped');
  // What it says matters only where nobody asked it to stop.
  if (process.listenerCount('SIGTERM') > 0 && lastWords) console.error(lastWords);
}
